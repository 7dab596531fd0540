import { setImmediate } from "node:timers/promises";
import type { Check } from "../../domain/language/check.ts";
import type { CheckLocale } from "../../domain/language/finding.ts";
import { blocksFairness, evaluate, type Figures } from "../../domain/language/evaluate.ts";
import { changesBetween, type RuleSetChanges } from "../../domain/language/rule-set/changes.ts";
import { compareFindings } from "../../domain/language/rule-set/compare-findings.ts";
import { developmentSet } from "../../domain/language/rule-set/development-set.ts";
import type { RuleIssue } from "../../domain/language/rule-set/rule-issue.ts";
import { failingRules } from "../../domain/language/rule-set/try-rule.ts";
import type { TextKind } from "../../domain/review/facts.ts";
import { RefusedError } from "../../domain/review/refusal.ts";
import type { Desk } from "../ports.ts";
import { activeChecker, checkerOf, storedChecker } from "./active-checker.ts";
import { findInText, type FieldFinding } from "./find-in-text.ts";
import { loadDrafts } from "./load-drafts.ts";
import type { CheckedText } from "./rule-set-store.ts";

/** A finding in a text as it stands now that only one of the two sets makes. */
export interface TriedFinding {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  rule: string;
  severity: string;
  sentence: string;
  text: string;
}

export interface RuleSetTrial {
  /** The id that the tried set has or would have. */
  id: string;
  /** What it changes against the set in force. */
  changes: RuleSetChanges;
  examples: { count: number; failing: RuleIssue[] };
  development: { language: "ja" | "en"; tried: Figures; active: Figures }[];
  corpus: { texts: number; fresh: TriedFinding[]; gone: TriedFinding[]; counts: Counts };
}

interface Counts {
  fresh: number;
  gone: number;
}

/** So many findings are listed one by one; the counts are of all. */
const mostListed = 500;

/** Texts between two looks at whoever else waits for this process. */
const batch = 25;

/**
 * Tries a set (`draft` is the working copies) against its examples, the development set and every text
 * as it stands now, beside the set in force. `progress` hears how many of the texts are done. Throws
 * RefusedError "not-found" for an unknown id.
 */
export async function tryRuleSet(
  desk: Desk,
  id: string,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<RuleSetTrial> {
  const { active, tried, texts } = await desk.database.transaction(async (tx) => {
    if (id !== "draft" && (await tx.ruleSets.canonical(id)) === null) {
      throw new RefusedError({ code: "not-found", context: { ruleSet: id } });
    }
    return {
      active: await activeChecker(desk, tx),
      tried:
        id === "draft" ? checkerOf(desk, await loadDrafts(tx)) : await storedChecker(desk, tx, id),
      texts: await tx.ruleSets.currentTexts(),
    };
  });
  const { ja, en } = tried.data;
  const examples = [...ja.rules, ...en.rules].flatMap(({ bad, good }) => [...bad, ...good]);
  return {
    id: tried.id,
    changes: changesBetween(active.data, tried.data),
    examples: { count: examples.length, failing: [...failingRules(ja), ...failingRules(en)] },
    development: (["ja", "en"] as const).map((language) => ({
      language,
      tried: onDevelopmentSet(tried.check, language),
      active: onDevelopmentSet(active.check, language),
    })),
    corpus: await onCorpus(active.check, tried.check, texts, progress),
  };
}

async function onCorpus(
  before: Check,
  after: Check,
  texts: readonly CheckedText[],
  progress: (done: number, all: number) => void,
): Promise<RuleSetTrial["corpus"]> {
  const fresh: TriedFinding[] = [];
  const gone: TriedFinding[] = [];
  for (const [index, text] of texts.entries()) {
    if (index % batch === 0) {
      progress(index, texts.length);
      await setImmediate();
    }
    const found = (check: Check) => findInText(check, text, text.checks);
    const difference = compareFindings(found(before), found(after));
    fresh.push(...difference.fresh.map((finding) => placed(finding, text)));
    gone.push(...difference.gone.map((finding) => placed(finding, text)));
  }
  progress(texts.length, texts.length);
  return {
    texts: texts.length,
    counts: { fresh: fresh.length, gone: gone.length },
    fresh: fresh.slice(0, mostListed),
    gone: gone.slice(0, mostListed),
  };
}

function placed(finding: FieldFinding, { kind, id, key, locale }: CheckedText): TriedFinding {
  const { rule, severity, sentence, text } = finding;
  return { kind, id, key, locale, rule, severity, sentence, text };
}

function onDevelopmentSet(check: Check, language: CheckLocale): Figures {
  const rows = developmentSet().filter((row) => row.language === language);
  const judged = rows.map(({ problem, category, sentence }) => ({
    problem,
    category,
    flagged: check(sentence, language).some(blocksFairness),
  }));
  return evaluate(judged).overall;
}
