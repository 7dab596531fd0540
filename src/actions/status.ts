import { z } from "zod";
import type { Actor } from "../domain/people/roles.ts";
import { approvedRevision, standingOf } from "../domain/review/approval.ts";
import { decideReview } from "../domain/review/decide-review.ts";
import { decideSubmit } from "../domain/review/decide-submit.ts";
import type { TextKind } from "../domain/review/facts.ts";
import type { Decision, RefusalCode } from "../domain/review/refusal.ts";
import { currentRevision, isFresh, stateOf, type TextState } from "../domain/review/state.ts";
import { tokyoDay } from "../domain/schedule/calendar-date.ts";
import { diffTexts, type DiffPart } from "../domain/text/diff.ts";
import { demandOwnEdition } from "./own-edition.ts";
import type { Desk, Transaction } from "./ports.ts";
import { findsMore } from "./rule-sets/recheck.ts";
import {
  blocking,
  snapshotOf,
  withWaivers,
  type JudgedFinding,
  type TextSnapshot,
} from "./text-snapshot.ts";

/** What a person may do now: null when they may, else the reason why not. */
export type Permission = RefusalCode | null;

export interface TextStatus {
  key: string;
  locale: string;
  state: TextState;
  revision: string | null;
  approvedRevision: string | null;
  title: string;
  text: string;
  findings: JudgedFinding[];
  required: {
    specialty: string;
    approvedBy: string | null;
    approvedAt: string | null;
    expiresAt: string | null;
  }[];
  reviews: {
    revision: string;
    specialty: string;
    verdict: string;
    reviewer: string;
    comment: string;
    createdAt: string;
  }[];
  recalled: boolean;
  /** The approved text passed an older rule set, and the one in force finds more in it. */
  recheck: boolean;
  source: { approvedRevision: string | null; fresh: boolean } | null;
  diff: { title: DiffPart[]; text: DiffPart[] } | null;
  may: { submit: Permission; review: Record<string, Permission> };
}

const savedContent = z.object({ title: z.string(), text: z.string() });

/** The derived state of a text, for one reader: facts, findings, and what they may do now. */
export async function statusOf(
  desk: Desk,
  actor: Actor,
  kind: TextKind,
  id: number,
): Promise<TextStatus> {
  return await desk.database.transaction(async (tx) => {
    const snapshot = await snapshotOf(desk, tx, kind, id, "load");
    const { text, content, facts } = snapshot;
    demandOwnEdition(actor, text);
    const periods = await tx.texts.periods();
    const now = desk.now();
    const current = currentRevision(facts);
    const approved = approvedRevision(facts, periods, now);
    const standing =
      current === null ? null : standingOf(current, facts.reviews, periods, now).required;
    return {
      key: text.key,
      locale: text.locale,
      state: stateOf(facts, periods, now),
      revision: current?.sha256 ?? null,
      approvedRevision: approved?.sha256 ?? null,
      title: content.title,
      text: content.text,
      findings: withWaivers(snapshot),
      required:
        standing?.map(({ specialty, approvedBy, approvedAt, expiresAt }) => ({
          specialty,
          approvedBy,
          approvedAt: approvedAt?.toISOString() ?? null,
          expiresAt: expiresAt?.toISOString() ?? null,
        })) ??
        text.required.map((specialty) => ({
          specialty,
          approvedBy: null,
          approvedAt: null,
          expiresAt: null,
        })),
      reviews: facts.reviews.map(({ reviewerName, createdAt, reviewer: _, ...one }) => ({
        ...one,
        reviewer: reviewerName,
        createdAt: createdAt.toISOString(),
      })),
      recalled: facts.revisions.some((one) => one.recalled && one.sha256 === facts.currentSha256),
      recheck: approved !== null && (await needsRecheck(tx, approved.sha256, snapshot)),
      source:
        kind === "translations"
          ? {
              approvedRevision: facts.approvedSource,
              fresh: current !== null && isFresh(current, facts),
            }
          : null,
      diff: await diffAgainst(approved?.sha256 ?? null, snapshot, tx),
      may: permissions(snapshot, actor, tokyoDay(now)),
    };
  });
}

function permissions(snapshot: TextSnapshot, actor: Actor, today: string): TextStatus["may"] {
  const { text, facts, findings, sha256 } = snapshot;
  const candidate = { findings: blocking(findings), required: text.required };
  const required = currentRevision(facts)?.required ?? text.required;
  return {
    submit: reasonAgainst(decideSubmit(text.kind, facts, actor, candidate)),
    review: Object.fromEntries(
      required.map((specialty) => [
        specialty,
        reasonAgainst(
          decideReview(
            facts,
            actor,
            { revision: sha256, specialty, verdict: "approve" },
            today,
            candidate.findings,
          ),
        ),
      ]),
    ),
  };
}

function reasonAgainst(decision: Decision<unknown>): Permission {
  return decision.ok ? null : decision.refusal.code;
}

async function needsRecheck(
  tx: Transaction,
  approved: string,
  { text, facts, checker }: TextSnapshot,
): Promise<boolean> {
  const { checks } = text;
  const passed = await tx.ruleSets.passedSets(approved);
  if (checks === null || passed.every((id) => id === checker.id)) return false;
  const canonical = await tx.texts.canonicalOf(approved);
  if (canonical === null) return false;
  const content = savedContent.parse(JSON.parse(canonical));
  return findsMore(checker, { ...content, checks, sha256: approved }, facts.waivers);
}

async function diffAgainst(
  approved: string | null,
  { content, sha256, text }: TextSnapshot,
  tx: Transaction,
): Promise<TextStatus["diff"]> {
  if (approved === null || approved === sha256) return null;
  const canonical = await tx.texts.canonicalOf(approved);
  if (canonical === null) return null;
  const before = savedContent.parse(JSON.parse(canonical));
  return {
    title: diffTexts(before.title, content.title, text.locale),
    text: diffTexts(before.text, content.text, text.locale),
  };
}
