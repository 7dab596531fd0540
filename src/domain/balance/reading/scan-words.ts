import { buildLexicon, type Lexicon, type Span } from "../../language/lexicon.ts";
import type { RuleLanguage, WordSets } from "../../language/rule.ts";
import { expandSet } from "../../language/words.ts";
import { careTasks, type CareTask } from "../labels.ts";
import { englishCues } from "./words/english-cues.ts";
import { englishPeople } from "./words/english-people.ts";
import { englishTasks } from "./words/english-tasks.ts";
import { japaneseCues } from "./words/japanese-cues.ts";
import { japanesePeople } from "./words/japanese-people.ts";
import { japaneseTasks } from "./words/japanese-tasks.ts";

/** A word that was found: which set it belongs to, and where. */
export interface Found extends Span {
  set: string;
}

/** What stands in one folded sentence; of words within words only the longest counts. */
export interface Scan {
  people: readonly Found[];
  tasks: readonly (Span & { task: CareTask })[];
  cues: readonly Found[];
}

export function scanWords(folded: string, language: RuleLanguage): Scan {
  const { people, tasks, cues } = lexicons[language];
  return {
    people: longest(found(people, folded)),
    tasks: longest(found(tasks, folded)).flatMap(({ set, start, end }) => {
      const task = careTasks.find((name) => name === set);
      return task === undefined ? [] : [{ task, start, end }];
    }),
    cues: found(cues, folded),
  };
}

const lexicons = {
  ja: {
    people: lexiconOf(japanesePeople, "ja"),
    tasks: lexiconOf(japaneseTasks, "ja"),
    cues: lexiconOf(japaneseCues, "ja"),
  },
  en: {
    people: lexiconOf(englishPeople, "en"),
    tasks: lexiconOf(englishTasks, "en"),
    cues: lexiconOf(englishCues, "en"),
  },
};

function lexiconOf(sets: WordSets, language: RuleLanguage): Lexicon {
  return buildLexicon(
    new Map(Object.keys(sets).map((name) => [name, expandSet(name, sets, language)])),
  );
}

function found(lexicon: Lexicon, text: string): Found[] {
  return [...lexicon.scan(text)]
    .flatMap(([set, spans]) => spans.map((span) => ({ set, ...span })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function longest(sorted: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let end = 0;
  for (const one of sorted) {
    if (one.end <= end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
