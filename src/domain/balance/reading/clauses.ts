import type { Span } from "../../language/lexicon.ts";
import type { RuleLanguage } from "../../language/rule.ts";

export interface Clause extends Span {
  /** It only says when or whether: 〜の日は、 "when …," */
  subordinate: boolean;
}

/** The parts of a folded sentence between its commas. */
export function clausesOf(folded: string, language: RuleLanguage): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: mark, index } of folded.matchAll(language === "ja" ? japaneseComma : comma)) {
    clauses.push(clause(folded, start, index + mark.length, language));
    start = index + mark.length;
  }
  clauses.push(clause(folded, start, folded.length, language));
  return clauses;
}

const japaneseComma = /[、,]/g;
const comma = /[,;:]\s|\s[–—-]\s|\s(?=(?:while|when|if|because|so that|until)\s)/g;

/** Whether one stretch lies in another. */
export function within(one: Span, whole: Span): boolean {
  return one.start >= whole.start && one.end <= whole.end;
}

function clause(folded: string, start: number, end: number, language: RuleLanguage): Clause {
  const text = folded.slice(start, end);
  const subordinate = language === "ja" ? whenInJapanese.test(text) : whenInEnglish.test(text);
  return { start, end, subordinate };
}

const whenInJapanese = /(?:日|とき|時|あいだ|間|場合|うち)(?:は|に|には)?、$/;
const whenInEnglish = /^\s*(?:when|if|while|after|before|once)\b/;
