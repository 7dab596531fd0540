import type { Relation, Rule, RuleLanguage } from "./rule.ts";

/** One element of a sequence: a word of `set`, at most `gap` units after the element before. */
export interface Step {
  set: string;
  gap: number;
  /** English elements written apart may be separated by one blank, hyphen or comma. */
  apart: boolean;
}

/** `carried` names the agent set that the sentence takes over from an earlier one. */
export interface Sequence {
  steps: readonly Step[];
  fromStart: boolean;
  carried: string | null;
}

/** Literal words met in sequences; each becomes an anonymous set named by its own text. */
export type LiteralSets = Map<string, readonly string[]>;

/**
 * Parses the sequence notation: `{set}`, `(a|b)` or bare text, each optional with `?`; `..12` lets
 * up to 12 characters (English: words) pass; `^` stands for the start of the sentence. Throws when
 * the pattern is not in this notation (brackets do not nest).
 */
export function parseSequence(
  pattern: string,
  language: RuleLanguage,
  literals: LiteralSets,
): Sequence[] {
  let variants: Step[][] = [[]];
  let gap = 0;
  let apart = false;
  let fromStart = false;
  const read = pattern.match(tokens) ?? [];
  if (read.join("") !== pattern) throw new Error(`not a sequence: ${pattern}`);
  for (const token of read) {
    if (token === " ") {
      apart = language === "en";
    } else if (token === "^") {
      fromStart = true;
    } else if (token.startsWith("..")) {
      gap = Number(token.slice(2)) * (language === "en" ? lettersPerWord : 1);
    } else {
      const step = { set: setOf(token.replace(/\?$/, ""), literals), gap, apart };
      const longer = variants.map((steps) => [...steps, step]);
      variants = token.endsWith("?") ? [...variants, ...longer] : longer;
      gap = 0;
      apart = false;
    }
  }
  return variants
    .filter((steps) => steps.length > 0)
    .map((steps) => ({ steps, fromStart, carried: null }));
}

/**
 * `~70`: not words, but what the classifier says of the sentence. The probability, 0 to 1, from which a
 * sentence is one of the rule's category; null for any other entry.
 */
export function likenessOf(entry: Rule["match"][number]): number | null {
  const percent = typeof entry === "string" ? /^~([1-9]\d?)$/.exec(entry)?.[1] : undefined;
  return percent === undefined ? null : Number(percent) / 100;
}

/** All sequences of a rule, its relations spelt out. */
export function ruleSequences(
  rule: Rule,
  language: RuleLanguage,
  literals: LiteralSets,
): Sequence[] {
  return rule.match.flatMap((entry) => {
    if (likenessOf(entry) !== null) return [];
    return typeof entry === "string"
      ? parseSequence(entry, language, literals)
      : relationSequences(entry, language, literals);
  });
}

const tokens = /\{[\w-]+\}\??|\([^()]+\)\??|\.\.\d+| |\^|[^\s{}()^]+/g;
const lettersPerWord = 7;

function setOf(token: string, literals: LiteralSets): string {
  if (token.startsWith("{")) return token.slice(1, -1);
  const words = token.startsWith("(") ? token.slice(1, -1).split("|") : [token];
  const name = `=${words.join("|")}`;
  literals.set(name, words);
  return name;
}

function relationSequences(
  { agent, task, does, within, before, carry }: Relation,
  language: RuleLanguage,
  literals: LiteralSets,
): Sequence[] {
  const middle = task === undefined ? "" : `..${within} {${task}} `;
  const written = [`{${agent}} ${middle}..${within} {${does}}`];
  if (before) written.push(`{${does}} ..4 {${agent}}`);
  const sequences = written.flatMap((text) => parseSequence(text, language, literals));
  if (!carry) return sequences;
  const carried = parseSequence(`${middle}{${does}}`, language, literals);
  return [...sequences, ...carried.map((sequence) => ({ ...sequence, carried: agent }))];
}
