import { likenessOf } from "../pattern.ts";
import type { RuleLanguage, WordSets } from "../rule.ts";
import { expandSet, expandWord } from "../words.ts";

/** Why a line is not in the notation of `pattern.ts` or `words.ts`. */
export const faultReasons = [
  "bracket",
  "regular-expression",
  "unknown-set",
  "circular-set",
  "verb-ending",
  "start-inside",
  "gap-too-long",
  "too-many-optional",
  "likeness",
  "empty",
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** `position` counts UTF-16 units from the start of the line. */
export interface Fault {
  position: number;
  reason: FaultReason;
}

/** Longest gap between two elements, in characters (English: words). */
const longestGap = 60;

/** Each optional element doubles the sequences that a line stands for. */
const mostOptional = 6;

/** What is wrong with a sequence as somebody typed it; regular expressions are none. */
export function sequenceFault(
  pattern: string,
  language: RuleLanguage,
  sets: WordSets,
): Fault | null {
  if (pattern.startsWith("~")) {
    return likenessOf(pattern) === null ? { position: 1, reason: "likeness" } : null;
  }
  let optional = 0;
  let elements = 0;
  let position = 0;
  while (position < pattern.length) {
    token.lastIndex = position;
    const found = token.exec(pattern)?.[0];
    if (found === undefined) return { position, reason: "bracket" };
    const reason = tokenFault(found, position, language, sets);
    if (reason !== null) return { position: position + reason.at, reason: reason.reason };
    if (isElement(found)) elements += 1;
    if (found.endsWith("?")) optional += 1;
    position += found.length;
  }
  if (optional > mostOptional) return { position: 0, reason: "too-many-optional" };
  return elements > optional ? null : { position: 0, reason: "empty" };
}

/** What is wrong with one entry of a word set. */
export function wordFault(entry: string, language: RuleLanguage, sets: WordSets): Fault | null {
  if (!entry.startsWith("@")) return inWord(entry, 0, language);
  const name = entry.slice(1);
  if (sets[name] === undefined) return { position: 1, reason: "unknown-set" };
  try {
    expandSet(name, sets, language);
    return null;
  } catch {
    return { position: 1, reason: "circular-set" };
  }
}

const token = /\{[\w-]+\}\??|\([^()]+\)\??|\.\.\d+| |\^|[^\s{}()^]+/y;

/** What bare text and words never hold, and regular expressions often do. */
const expression = /[\\[\]$]|\.[*+?]|[*+](?=.)|\?/;

function isElement(found: string): boolean {
  return found !== " " && found !== "^" && !found.startsWith("..");
}

function tokenFault(
  found: string,
  position: number,
  language: RuleLanguage,
  sets: WordSets,
): { at: number; reason: FaultReason } | null {
  if (found === " ") return null;
  if (found === "^") return position === 0 ? null : { at: 0, reason: "start-inside" };
  if (found.startsWith("..")) {
    return Number(found.slice(2)) > longestGap ? { at: 2, reason: "gap-too-long" } : null;
  }
  if (found.startsWith("{")) {
    const known = sets[found.slice(1, found.indexOf("}"))] !== undefined;
    return known ? null : { at: 1, reason: "unknown-set" };
  }
  const isGroup = found.startsWith("(");
  const body = isGroup ? found.slice(1, found.indexOf(")")) : found.replace(/\?$/, "");
  if (!isGroup && body.includes("|"))
    return { at: body.indexOf("|"), reason: "regular-expression" };
  let at = isGroup ? 1 : 0;
  for (const word of body.split("|")) {
    const fault = inWord(word, at, language);
    if (fault !== null) return { at: fault.position, reason: fault.reason };
    at += word.length + 1;
  }
  return null;
}

function inWord(word: string, at: number, language: RuleLanguage): Fault | null {
  if (word.trim() === "") return { position: at, reason: "empty" };
  const found = expression.exec(word);
  // `手伝う*` inflects also before what must not follow it: 「働く*>者」.
  if (found !== null && !/^[*+]$/.test(found[0])) {
    return { position: at + found.index, reason: "regular-expression" };
  }
  if (found !== null && word[found.index + 1] !== ">") {
    return { position: at + found.index, reason: "regular-expression" };
  }
  try {
    expandWord(word, language);
    return null;
  } catch {
    return { position: at, reason: "verb-ending" };
  }
}
