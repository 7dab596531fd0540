import type { RuleLanguage, WordSets } from "./rule.ts";

/** One surface form and the texts that must not touch it (花 before 嫁, 公 after 主人). */
export interface Word {
  surface: string;
  notAfter: readonly string[];
  notBefore: readonly string[];
}

/**
 * Expands one entry into surface forms. Notation: `手伝う*` and `help*` inflect, `mum+` adds the
 * plural, `花,孫<嫁>入り道具,ぐ` excludes what stands before or after.
 */
export function expandWord(entry: string, language: RuleLanguage): Word[] {
  const [, before = "", core = entry, after = ""] = bounded.exec(entry) ?? [];
  const notAfter = before === "" ? [] : before.split(",");
  const notBefore = after === "" ? [] : after.split(",");
  return inflect(core, language)
    .flatMap((surface) => (longKana.test(surface) ? [surface, inKatakana(surface)] : [surface]))
    .map((surface) => ({ surface, notAfter, notBefore }));
}

/** All words of a set, included sets resolved; throws when a set is unknown or includes itself. */
export function expandSet(
  name: string,
  sets: WordSets,
  language: RuleLanguage,
  seen: readonly string[] = [],
): Word[] {
  const entries = sets[name];
  if (entries === undefined) throw new Error(`unknown word set: ${name}`);
  if (seen.includes(name)) throw new Error(`word set includes itself: ${name}`);
  return entries.flatMap((entry) =>
    entry.startsWith("@")
      ? expandSet(entry.slice(1), sets, language, [...seen, name])
      : expandWord(entry, language),
  );
}

const bounded = /^([^<>]*)<([^<>]+)>([^<>]*)$/;

/** Hiragana long enough to be nothing else when written in katakana (かんごふ, カンゴフ). */
const longKana = /^[ぁ-んー]{4,}$/;

function inKatakana(surface: string): string {
  return surface.replace(/[ぁ-ん]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

function inflect(core: string, language: RuleLanguage): string[] {
  if (core.endsWith("*")) {
    const lemma = core.slice(0, -1);
    return language === "ja" ? inflectJapanese(lemma) : inflectEnglish(lemma);
  }
  if (core.endsWith("+")) return pluralise(core.slice(0, -1));
  return [core];
}

const rows: Readonly<Record<string, string>> = {
  う: "わいうえおっ",
  く: "かきくけこいっ",
  ぐ: "がぎぐげごい",
  す: "さしすせそ",
  つ: "たちつてとっ",
  ぬ: "なにぬねのん",
  ぶ: "ばびぶべぼん",
  む: "まみむめもん",
  る: "らりるれろっ",
};

/** What follows the stem of a vowel-stem verb: 食べ + る, て, た, な(い), ま(す) … */
const afterVowelStem = "るてたなまよろらされずちそ";

/**
 * The beginnings of a verb's forms by its dictionary form: 手伝う → 手伝わ, 手伝い, … 手伝っ. Whether
 * 〜る keeps its stem (見る) or not (切る) cannot be seen, so it gets both; nobody writes the other.
 */
function inflectJapanese(lemma: string): string[] {
  const [, noun] = /^(.*)する$/.exec(lemma) ?? [];
  if (noun !== undefined) return ["する", "し", "すれ", "さ", "せ"].map((form) => noun + form);
  const row = rows[lemma.slice(-1)];
  if (row === undefined) throw new Error(`no such verb ending: ${lemma}`);
  const endings = lemma.endsWith("る") ? row + afterVowelStem : row;
  return endings.split("").map((kana) => lemma.slice(0, -1) + kana);
}

function pluralise(noun: string): string[] {
  const plural = /(s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
  return [noun, plural];
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ["is", "are", "was", "were", "being", "been"],
  do: ["does", "did", "doing", "done"],
  feel: ["feels", "felt", "feeling"],
  find: ["finds", "found", "finding"],
  get: ["gets", "got", "getting"],
  give: ["gives", "gave", "given", "giving"],
  go: ["goes", "went", "going", "gone"],
  have: ["has", "had", "having"],
  hold: ["holds", "held", "holding"],
  keep: ["keeps", "kept", "keeping"],
  leave: ["leaves", "left", "leaving"],
  lend: ["lends", "lent", "lending"],
  let: ["lets", "letting"],
  make: ["makes", "made", "making"],
  put: ["puts", "putting"],
  run: ["runs", "ran", "running"],
  stand: ["stands", "stood", "standing"],
  step: ["steps", "stepped", "stepping"],
  take: ["takes", "took", "taken", "taking"],
  teach: ["teaches", "taught", "teaching"],
  tell: ["tells", "told", "telling"],
  win: ["wins", "won", "winning"],
};

/** The verb is the first word of the phrase: `pitch in*` → pitches in, pitched in, pitching in. */
function inflectEnglish(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  return [verb, ...(irregular[verb] ?? regular(verb))].map((form) => [form, ...rest].join(" "));
}

function regular(verb: string): string[] {
  if (verb.endsWith("e")) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  }
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  const third = /(s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${doubled}ed`, `${doubled}ing`];
}
