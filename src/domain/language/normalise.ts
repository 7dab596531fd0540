import type { RuleLanguage } from "./rule.ts";

/** `text` is for matching; unit i came from `starts[i]`..`ends[i]` (UTF-16) of the original. */
export interface Normalised {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

interface Draft {
  parts: string[];
  starts: number[];
  ends: number[];
}

/**
 * NFKC, lower case, no invisible characters, one kind of quotation mark and space. Japanese also
 * loses the spaces between phrases and the furigana, so that おかあさんが ごはんを reads as one.
 */
export function normalise(original: string, language: RuleLanguage): Normalised {
  const draft: Draft = { parts: [], starts: [], ends: [] };
  for (const match of original.matchAll(clusters)) {
    const [cluster, plain] = match;
    if (plain === undefined) addCluster(draft, cluster, match.index);
    else addPlain(draft, plain.toLowerCase(), match.index);
  }
  const dropped =
    language === "ja" ? droppedInJapanese(draft.parts) : droppedInEnglish(draft.parts);
  return compact(draft, dropped);
}

// A run of characters that NFKC leaves alone; or a base character with its combining marks, half-width
// voicing marks included: NFKC per cluster composes them and never reaches over its border.
const clusters =
  /([\n -~\u3000\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF。、「」]+(?![\p{M}\uFF9E\uFF9F]))|[\s\S][\p{M}\uFF9E\uFF9F]{0,16}/gu;
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;
const sameQuote: Readonly<Record<string, string>> = { "‘": "'", "’": "'", "“": '"', "”": '"' };

function addPlain(draft: Draft, run: string, index: number): void {
  for (let i = 0; i < run.length; i += 1) {
    const unit = run.charAt(i);
    addUnit(draft, unit === "\u3000" ? " " : unit, index + i, index + i + 1);
  }
}

function addCluster(draft: Draft, cluster: string, index: number): void {
  const folded = cluster.replace(invisible, "").normalize("NFKC").toLowerCase();
  for (const unit of folded.split("")) {
    addUnit(draft, sameQuote[unit] ?? unit, index, index + cluster.length);
  }
}

function addUnit(draft: Draft, unit: string, start: number, end: number): void {
  draft.parts.push(unit);
  draft.starts.push(start);
  draft.ends.push(end);
}

function droppedInJapanese(parts: readonly string[]): Uint8Array {
  const dropped = new Uint8Array(parts.length);
  let lastKept = "";
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? "";
    if (part === "(" && kanji.test(lastKept)) {
      const close = furiganaEnd(parts, i);
      if (close > i) {
        dropped.fill(1, i, close + 1);
        i = close;
        continue;
      }
    }
    if (blank.test(part) && !(latin.test(lastKept) && latin.test(parts[i + 1] ?? ""))) {
      dropped[i] = 1;
    } else {
      lastKept = part;
    }
  }
  return dropped;
}

const kanji = /[\u3400-\u9FFF\u3005]/;
const kana = /[\u3041-\u3096\u30A1-\u30FA\u30FC ]/;
const blank = /[^\S\n]/;
const latin = /[a-z0-9.,!?']/;

function furiganaEnd(parts: readonly string[], open: number): number {
  for (let i = open + 1; i < parts.length && i < open + 16; i += 1) {
    const part = parts[i] ?? "";
    if (part === ")") return i > open + 1 ? i : -1;
    if (!kana.test(part)) return -1;
  }
  return -1;
}

/** Runs of blanks become one; a single line end is a blank, an empty line stays as `\n`. */
function droppedInEnglish(parts: string[]): Uint8Array {
  const dropped = new Uint8Array(parts.length);
  for (let i = 0; i < parts.length; i += 1) {
    if (!/\s/.test(parts[i] ?? "")) continue;
    let end = i;
    let lines = 0;
    while (end < parts.length && /\s/.test(parts[end] ?? "")) {
      if (parts[end] === "\n") lines += 1;
      end += 1;
    }
    const listItem = lines > 0 && /[・\-*•0-9]/.test(parts[end] ?? "");
    parts[i] = lines > 1 || listItem ? "\n" : " ";
    dropped.fill(1, i + 1, end);
    i = end - 1;
  }
  return dropped;
}

function compact(draft: Draft, dropped: Uint8Array): Normalised {
  const keep = (_: unknown, index: number): boolean => dropped[index] === 0;
  return {
    text: draft.parts.filter(keep).join(""),
    starts: draft.starts.filter(keep),
    ends: draft.ends.filter(keep),
  };
}
