import { diffTexts, type DiffPart } from "../domain/text/diff.ts";
import { packLineSchema } from "../../exports/pack/schema.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import { planPack, type PackPlan } from "./pack-plan.ts";
import type { Desk, Transaction, WithheldText } from "./ports.ts";

interface Line {
  key: string;
  locale: string;
  phase: string;
  title: string;
  text: string;
}

/** What publishing now would change against the newest version of the edition. */
export interface Preview {
  edition: string;
  newestVersion: number | null;
  nextVersion: number;
  added: Line[];
  changed: { before: Line; after: Line; diff: DiffPart[] }[];
  removed: Line[];
  withheld: WithheldText[];
}

/** Throws RefusedError "not-found" for an unknown edition. */
export async function previewOf(desk: Desk, slug: string): Promise<Preview> {
  return await desk.database.transaction(async (tx) => {
    const plan = await planPack(tx, slug, false);
    if (plan === null) throw new RefusedError({ code: "not-found", context: { edition: slug } });
    return {
      edition: slug,
      newestVersion: plan.previous?.version ?? null,
      nextVersion: (plan.previous?.version ?? 0) + 1,
      ...(await comparison(tx, plan)),
      withheld: await tx.packs.withheld(plan.edition),
    };
  });
}

async function comparison(
  tx: Transaction,
  { previous, files }: PackPlan,
): Promise<Pick<Preview, "added" | "changed" | "removed">> {
  const after = new Map<string, string>();
  for (const { role, file } of files) {
    for (const { line } of file.lines) after.set(idOf(role, line), line);
  }
  const before = new Map<string, string>();
  for (const { role, sha256 } of previous?.payload.files ?? []) {
    for (const line of await tx.packs.fileLines(sha256)) before.set(idOf(role, line), line);
  }
  const both = [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    return then === undefined || then === now ? [] : [{ then, now }];
  });
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, line]) => shown(line)),
    removed: [...before].filter(([id]) => !after.has(id)).map(([, line]) => shown(line)),
    changed: both.map(({ then, now }) => compared(shown(then), shown(now))),
  };
}

function compared(before: Line, after: Line): Preview["changed"][number] {
  const whole = (line: Line) => `${line.title}\n\n${line.text}`;
  return { before, after, diff: diffTexts(whole(before), whole(after), after.locale) };
}

function idOf(role: string, line: string): string {
  const { locale, key } = packLineSchema.parse(JSON.parse(line));
  return [role, locale, key].join(" ");
}

function shown(line: string): Line {
  const { key, locale, phase, title, text } = packLineSchema.parse(JSON.parse(line));
  return { key, locale, phase, title, text };
}
