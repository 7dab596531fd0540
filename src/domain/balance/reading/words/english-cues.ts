import type { WordSets } from "../../../language/rule.ts";
import { words } from "../../../language/rules/words.ts";

/** What tells to whom a sentence is said, and how a task is done. */
export const englishCues: WordSets = {
  /** Speaks to the reader; a sentence that begins with a verb does so, too. */
  reader: ["you", "your", "yours", "yourself", "yourselves"],
  /** A hand lent to somebody else's work. */
  help: words(`
    help*|help out*|helps out|lend a hand*|give a hand*|assist*|support*|pitch in*|chip in*|join in*|take part*|step in*|do his bit|does his bit|come along
  `),
  /** Somebody asks for it, or receives it as a favour. */
  asked: ["ask*", "let*", "get*", "persuade*", "invite*", "tell*", "remind*"],
  /** Hands a task over. */
  entrusted: ["leave*", "hand over*", "entrust*"],
  you: ["you"],
  denial: words(`
    is not|isn't|are not|aren't|not just|not only|does not have to|do not have to|doesn't have to|don't have to|need not|no longer|never only
  `),
  /** A person of the sentence before. */
  he: ["he", "his", "he's", "he'll"],
  she: ["she", "her", "hers", "she's", "she'll"],
  /** Words that may begin a sentence that asks something of the reader. */
  request: words(`
    why not|please|try|let|ask|take|put|read|talk|listen|rest|call|book|note|offer|choose|check|draw|lean|write|support|lay|bring|wash|eat|drink|look|make|
    remember|register|replace|cook|dim|stop|do|don't|be|have|give|keep|use|share|go|see|wait|hold|lie|sit|find|tell|start|begin|add|decide|plan|visit|
    phone|telephone|count|compare|prepare|speak|say|set|open|wear|avoid|change|agree|help|walk|sleep|breathe|enjoy|think|learn|bath|feed|play
  `),
};
