import type { Finding } from "./finding.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { likenessIn, type Likeness, type LikenessRule } from "./likeness.ts";
import { matchSequence, sentenceAt, type Match, type Scanned } from "./match-sequence.ts";
import { normalise, type Normalised } from "./normalise.ts";
import {
  likenessOf,
  parseSequence,
  ruleSequences,
  type LiteralSets,
  type Sequence,
} from "./pattern.ts";
import { properNames } from "./proper-names.ts";
import { exampleOf, type Rule, type RuleLanguage, type WordSets } from "./rule.ts";
import { isDisowned, type FoundCues, type ScopeCues } from "./scope.ts";
import { structureOf } from "./sentences.ts";
import { carriedTopics } from "./topic.ts";
import { canonicalSentence } from "./waiver-key.ts";
import { expandSet, expandWord, type Word } from "./words.ts";

/** Everything that decides about one language, as data. */
export interface LanguageRules {
  language: RuleLanguage;
  rules: readonly Rule[];
  sets: WordSets;
  cues: ScopeCues;
}

export interface Engine {
  find(text: string): Finding[];
}

/** Compiles rules once; throws when a rule names an unknown set. Offsets are of the original text. */
export function buildEngine(data: LanguageRules): Engine {
  const literals: LiteralSets = new Map();
  const parse = (patterns: readonly string[]): Sequence[] =>
    patterns.flatMap((pattern) => parseSequence(pattern, data.language, literals));
  const byFirst = new Map<string, { rule: CompiledRule; sequence: Sequence }[]>();
  const likeness: LikenessRule<CompiledRule>[] = [];
  for (const own of data.rules) {
    const rule = { rule: own, unless: parse(own.unless), unlessNear: parse(own.unlessNear) };
    for (const least of own.match.map(likenessOf)) {
      if (least !== null) likeness.push({ rule, category: own.category, least });
    }
    for (const sequence of ruleSequences(own, data.language, literals)) {
      const first = sequence.steps[0]?.set ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rule, sequence }]);
    }
  }
  const cues = {
    mention: parse(data.cues.mention),
    naming: parse(data.cues.naming),
    denial: parse(data.cues.denial),
    warning: parse(data.cues.warning),
    frame: parse(data.cues.frame ?? []),
    between: parse(data.cues.between ?? []),
    reply: parse(data.cues.reply ?? []),
  };
  const lexicon = lexiconOf(data, literals);
  const compiled = { language: data.language, byFirst, likeness, cues, lexicon };
  return { find: (text) => find(compiled, text) };
}

interface Compiled {
  language: RuleLanguage;
  byFirst: ReadonlyMap<string, readonly { rule: CompiledRule; sequence: Sequence }[]>;
  likeness: readonly LikenessRule<CompiledRule>[];
  cues: Readonly<Record<keyof ScopeCues, readonly Sequence[]>>;
  lexicon: Lexicon;
}

interface CompiledRule {
  rule: Rule;
  unless: readonly Sequence[];
  unlessNear: readonly Sequence[];
}

function lexiconOf(data: LanguageRules, literals: LiteralSets): Lexicon {
  const words = new Map<string, Word[]>();
  for (const name of Object.keys(data.sets)) {
    words.set(name, expandSet(name, data.sets, data.language));
  }
  for (const [name, surfaces] of literals) {
    words.set(
      name,
      surfaces.flatMap((surface) => expandWord(surface, data.language)),
    );
  }
  return buildLexicon(words);
}

function find(engine: Compiled, text: string): Finding[] {
  const normalised = normalise(text, engine.language);
  const { sentences, quotes } = structureOf(normalised.text, engine.language);
  const occurrences = engine.lexicon.scan(normalised.text);
  const carried = carriedTopics(normalised.text, sentences, occurrences, engine.language);
  const scanned = { text: normalised.text, occurrences, sentences, quotes, carried };
  const silenced = silences(scanned);
  const worded = wordedMatches(engine, scanned, text, normalised).filter((one) => !silenced(one));
  const likeness = likenessIn(scanned, engine.language);
  const settled = new Set(
    worded.flatMap(({ rule, match }) => (rule.rule.severity === "info" ? [] : [match.sentence])),
  );
  const alike = likeness.matches(engine.likeness, settled).filter((one) => !silenced(one));
  return [...worded, ...alike].map(({ rule: { rule }, match }) => {
    const severity = isDoubtful(rule, match, likeness) ? "info" : rule.severity;
    return findingOf({ ...rule, severity }, match, text, normalised, scanned);
  });
}

/**
 * A claim, or a warning, in a sentence that the classifier holds to be fair is information only: it may be
 * refuted in a way that no cue foresees. Terms that are errors are wrong wherever they stand.
 */
function isDoubtful({ scope, severity }: Rule, { sentence }: Match, likeness: Likeness): boolean {
  const mayBe = scope === "claim" || severity === "warn";
  return mayBe && (likeness.problem(sentence) ?? 1) < readsFair;
}

const readsFair = 0.2;

interface Matched {
  rule: CompiledRule;
  match: Match;
}

/** Whether the exceptions of the rule itself make it silent. */
function silences(scanned: Scanned): (one: Matched) => boolean {
  const known = new Map<CompiledRule, { own: ReadonlySet<number>; near: ReadonlySet<number> }>();
  return ({ rule, match }) => {
    const silent = known.get(rule) ?? {
      own: sentencesOf(rule.unless, scanned),
      near: sentencesOf(rule.unlessNear, scanned),
    };
    known.set(rule, silent);
    return (
      silent.own.has(match.sentence) ||
      [-1, 0, 1].some((step) => silent.near.has(match.sentence + step))
    );
  };
}

/** What the words of rules are found in, and mean. */
function wordedMatches(
  engine: Compiled,
  scanned: Scanned,
  text: string,
  normalised: Normalised,
): Matched[] {
  const matched = matchRules(engine, scanned);
  if (matched.size === 0) return [];
  const cues = findCues(engine.cues, scanned);
  const named = engine.language === "en" ? properNames(text) : [];
  const isName = ({ start }: Match): boolean => {
    const at = normalised.starts[start] ?? 0;
    return at < (named[sentenceAt(named, at)]?.end ?? 0);
  };
  return [...matched].flatMap(([rule, matches]) =>
    matches
      .filter((one) => !isName(one) && !isDisowned(one, rule.rule.scope, cues, scanned.quotes))
      .map((match) => ({ rule, match })),
  );
}

/** Only sequences whose first set stands in the text are tried: most rules cost nothing. */
function matchRules(
  engine: Compiled,
  scanned: Scanned,
): ReadonlyMap<CompiledRule, readonly Match[]> {
  const matched = new Map<CompiledRule, Match[]>();
  for (const set of scanned.occurrences.keys()) {
    for (const { rule, sequence } of engine.byFirst.get(set) ?? []) {
      const matches = matchSequence(scanned, sequence);
      if (matches.length === 0) continue;
      const all = matched.get(rule);
      if (all === undefined) matched.set(rule, matches);
      else for (const match of matches) all.push(match);
    }
  }
  return matched;
}

function findCues(cues: Compiled["cues"], scanned: Scanned): FoundCues {
  const all = (sequences: readonly Sequence[]): ReadonlyMap<number, readonly Match[]> => {
    const bySentence = new Map<number, Match[]>();
    for (const match of sequences.flatMap((sequence) => matchSequence(scanned, sequence))) {
      const same = bySentence.get(match.sentence);
      if (same === undefined) bySentence.set(match.sentence, [match]);
      else same.push(match);
    }
    return bySentence;
  };
  return {
    mention: all(cues.mention),
    naming: all(cues.naming),
    denial: all(cues.denial),
    warning: all(cues.warning),
    frame: all(cues.frame),
    between: all(cues.between),
    reply: all(cues.reply),
  };
}

function sentencesOf(sequences: readonly Sequence[], scanned: Scanned): ReadonlySet<number> {
  return new Set(
    sequences.flatMap((sequence) => matchSequence(scanned, sequence).map((one) => one.sentence)),
  );
}

function findingOf(
  rule: Rule,
  match: Match,
  text: string,
  normalised: Normalised,
  scanned: Scanned,
): Finding {
  const original = (from: number, to: number): [number, number] => [
    normalised.starts[from] ?? 0,
    normalised.ends[to - 1] ?? text.length,
  ];
  const [start, end] = original(match.start, match.end);
  const around = scanned.sentences[match.sentence] ?? match;
  return {
    rule: rule.id,
    major: rule.major,
    category: rule.category,
    severity: rule.severity,
    start,
    end,
    text: text.slice(start, end),
    sentence: canonicalSentence(text.slice(...original(around.start, around.end))),
    message: rule.reason,
    suggestions: rule.suggestions,
    example: exampleOf(rule),
  };
}
