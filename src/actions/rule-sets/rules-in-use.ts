import { setImmediate } from "node:timers/promises";
import { waiverKey } from "../../domain/language/waiver-key.ts";
import type { Desk } from "../ports.ts";
import { activeChecker } from "./active-checker.ts";
import { blockingKeys } from "./blocking-keys.ts";
import type { StandingWaiver } from "./rule-set-store.ts";

/** One rule of the set in force, over every wording of a text that was ever saved. */
export interface RuleUse {
  rule: string;
  /** Sentences in which it blocks or blocked, mended and waived ones included. */
  findings: number;
  waived: number;
  /** Between 0 and 1. */
  waiverRate: number;
  /** More than a fifth is waived: people do not agree with the rule. */
  asksForBetterRule: boolean;
  /** Whether the panel has a page for it: rules of length and of Easy Japanese are part of the engine. */
  editable: boolean;
}

const tooOften = 0.2;

/** Texts between two looks at whoever else waits for this process. */
const batch = 25;

/** How often each rule blocks and how often it is waived, the most waived first. */
export async function rulesInUse(desk: Desk): Promise<RuleUse[]> {
  const { checker, texts, waivers } = await desk.database.transaction(async (tx) => ({
    checker: await activeChecker(desk, tx),
    texts: await tx.ruleSets.savedTexts(),
    waivers: waiverNames(await tx.ruleSets.waivers()),
  }));
  const found = new Map<string, string>();
  for (const [index, text] of texts.entries()) {
    if (index % batch === 0) await setImmediate();
    for (const { key, rule } of blockingKeys(checker, text)) {
      found.set(`${text.kind}/${text.id}/${key}`, rule);
    }
  }
  const counts = new Map<string, { findings: number; waived: number }>();
  for (const [name, rule] of found) {
    const { findings, waived } = counts.get(rule) ?? { findings: 0, waived: 0 };
    counts.set(rule, { findings: findings + 1, waived: waived + (waivers.has(name) ? 1 : 0) });
  }
  const { ja, en } = checker.data;
  const known = new Set([...ja.rules, ...en.rules].map((rule) => rule.id));
  return [...counts]
    .map(([rule, { findings, waived }]) => ({
      ...{ rule, findings, waived },
      waiverRate: waived / findings,
      asksForBetterRule: waived / findings > tooOften,
      editable: known.has(rule),
    }))
    .toSorted((a, b) => b.waived - a.waived || b.findings - a.findings);
}

function waiverNames(waivers: readonly StandingWaiver[]): ReadonlySet<string> {
  return new Set(waivers.map((waiver) => `${waiver.kind}/${waiver.id}/${waiverKey(waiver)}`));
}
