import { canonicalJson } from "../../exports/pack/canonical.ts";
import { canonicalContent, type CanonicalContent } from "../domain/message/canonical-text.ts";
import type { BlockingFinding, TextFacts, TextKind } from "../domain/review/facts.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import { documentFromLexical } from "../domain/text/lexical.ts";
import type { Desk, TextRow, Transaction } from "./ports.ts";
import { activeChecker, type Checker } from "./rule-sets/active-checker.ts";
import { findInText, type FieldFinding } from "./rule-sets/find-in-text.ts";
import { translationFindings } from "./translation-findings.ts";

/** A text as it stands now, its canonical form, what the checks say, and its history. */
export interface TextSnapshot {
  text: TextRow;
  content: CanonicalContent;
  canonical: string;
  sha256: string;
  findings: FieldFinding[];
  facts: TextFacts;
  /** The rule set that made the findings. */
  checker: Checker;
}

/** A finding, and whether a waiver of its rule and sentence stands. */
export type JudgedFinding = FieldFinding & { waived: boolean };

/** Loads a text with everything decisions need. Throws RefusedError "not-found". */
export async function snapshotOf(
  desk: Pick<Desk, "now" | "hash">,
  tx: Transaction,
  kind: TextKind,
  id: number,
  mode: "lock" | "load",
): Promise<TextSnapshot> {
  const text = await tx.texts[mode](kind, id);
  if (text === null) throw new RefusedError({ code: "not-found", context: { kind, id } });
  const content = contentOf(text);
  const canonical = canonicalJson(content);
  const sha256 = desk.hash(canonical);
  const facts = await tx.texts.facts(text, sha256, desk.now());
  const checker = await activeChecker(desk, tx);
  const findings =
    text.checks === null
      ? []
      : [
          ...findInText(checker.check, content, text.checks),
          ...(await translationFindings(tx, facts.approvedSource, text.checks, content)),
        ];
  return { text, content, canonical, sha256, findings, facts, checker };
}

/** Findings that block until fixed or waived: errors and warnings, never information. */
export function blocking(findings: readonly FieldFinding[]): BlockingFinding[] {
  const seen = new Map<string, BlockingFinding>();
  for (const { rule, major, sentence, severity } of findings) {
    if (severity === "info") continue;
    seen.set(JSON.stringify([rule, major, sentence]), { rule, major, sentence, severity });
  }
  return [...seen.values()];
}

/** The findings of a text with whether somebody has waived them. */
export function withWaivers({ findings, facts }: TextSnapshot): JudgedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    waived: facts.waivers.some(
      (waiver) =>
        waiver.rule === finding.rule &&
        waiver.major === finding.major &&
        waiver.sentence === finding.sentence,
    ),
  }));
}

function contentOf(text: TextRow): CanonicalContent {
  return canonicalContent({
    key: text.key,
    locale: text.locale,
    audience: text.audience,
    title: text.title,
    body: documentFromLexical(text.body),
    own: text.kind === "translations" ? null : { flags: text.flags, topics: text.topics },
  });
}
