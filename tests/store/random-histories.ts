import { createHash } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";
import { z } from "zod";
import type { TestDesk } from "../setup/desk.ts";

const day = 86_400_000;
const specialties = ["obstetrics", "dietetics", "paediatrics"] as const;

const reviewArb = fc.record({
  specialty: fc.nat(5),
  verdict: fc.oneof(
    { weight: 12, arbitrary: fc.constant("approve") },
    { weight: 1, arbitrary: fc.constantFrom("approve-with-note", "request-changes") },
  ),
  reviewer: fc.nat(1),
  wait: fc.nat(60),
});

const often = <T>(value: T) => ({ weight: 12, arbitrary: fc.constant(value) });
const findingArb = fc.constantFrom("r1", "r2");
const revisionArb = fc.record({
  required: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<string[]>(["obstetrics"], ["dietetics"]) },
    { weight: 1, arbitrary: fc.subarray([...specialties], { minLength: 1 }) },
  ),
  findings: fc.oneof(often<string[]>([]), {
    weight: 1,
    arbitrary: fc.array<string>(findingArb, { maxLength: 2 }),
  }),
  reviews: fc.array(reviewArb, { minLength: 1, maxLength: 6 }),
  recalled: fc.oneof(often(false), { weight: 1, arbitrary: fc.constant(true) }),
  wait: fc.nat(60),
  source: fc.nat(3),
  confirmed: fc.nat(3),
});

const textArb = fc.record({
  revisions: fc.array(revisionArb, { minLength: 1, maxLength: 4 }),
  current: fc.integer({ min: -1, max: 3 }),
  waivers: fc.subarray(["r1", "r2"]),
  retired: fc.oneof(often(false), { weight: 1, arbitrary: fc.constant(true) }),
});
type TextHistory = typeof textArb extends fc.Arbitrary<infer T> ? T : never;

interface Place {
  kind: "messages" | "translations";
  id: number;
  key: string;
  locale: string;
  sources: readonly string[];
}

/** 120 messages, each with a translation, and random facts about them over the last year and a half. */
export async function playHistories(desk: TestDesk): Promise<void> {
  const months = { obstetrics: 6, dietetics: 12, paediatrics: 18 };
  for (const [id, held] of Object.entries(months)) {
    await desk.owner.query("UPDATE specialties SET approval_months = $2 WHERE id = $1", [id, held]);
  }
  // Here translations ask for any specialty, as messages do.
  await desk.owner.query("DELETE FROM locales_rels WHERE parent_id = 'en'");
  const reviewers = await holdersOfAll(desk);
  const stories = fc.sample(fc.tuple(textArb, textArb), { seed: 20_261_123, numRuns: 120 });
  const write = writerOf(desk, reviewers);
  for (const [index, [message, translation]] of stories.entries()) {
    const key = `maternity/${String(100 + index)}/everyone`;
    const id = await insertText(desk, "messages", key);
    const sources = await write({ kind: "messages", id, key, locale: "ja", sources: [] }, message);
    const other = await insertText(desk, "translations", key, id);
    const place = { kind: "translations", id: other, key, locale: "en", sources } as const;
    await write(place, translation);
  }
}

function writerOf(desk: TestDesk, reviewers: readonly number[]) {
  let recalls = 0;
  return async (place: Place, text: TextHistory): Promise<string[]> => {
    let at = Date.now() - 600 * day;
    const names: string[] = [];
    for (const [nonce, one] of text.revisions.entries()) {
      at = Math.min(at + one.wait * day, Date.now() - 10_000);
      const sha256 = await insertRevision(desk.owner, place, nonce, one, new Date(at));
      names.push(sha256);
      const confirmed = place.sources[one.confirmed];
      if (confirmed !== undefined) await insertConfirmation(desk.owner, sha256, confirmed);
      await setText(desk.owner, place, sha256);
      for (const review of one.reviews) {
        const specialty = one.required[review.specialty % one.required.length];
        at = Math.min(at + review.wait * day + 1, Date.now() - 5_000);
        await desk.owner.query(
          `INSERT INTO reviews (revision, specialty, verdict, reviewer, rule_set, created_at)
           VALUES ($1, $2, $3, $4, 'r', $5)`,
          [sha256, specialty, review.verdict, reviewers[review.reviewer], new Date(at)],
        );
      }
      if (one.recalled) {
        recalls += 1;
        await desk.owner.query(
          `INSERT INTO recalls (seq, id, key, revisions, message_sha256, severity, reason, recalled_by)
           VALUES ($1, $2, $3, $4, '{}', 'stop', 'r', 1)`,
          [recalls, String(recalls), place.key, [sha256]],
        );
      }
    }
    for (const rule of text.waivers) {
      await desk.owner.query(
        `INSERT INTO waivers (kind, text_id, rule, major, sentence, severity, reason, waived_by)
         VALUES ($1, $2, $3, 1, '文。', 'warn', 'other', 1)`,
        [place.kind, place.id, rule],
      );
    }
    await setText(desk.owner, place, names[text.current] ?? "typed since");
    if (text.retired) {
      await desk.owner.query(`UPDATE ${place.kind} SET retired_at = now() WHERE id = $1`, [
        place.id,
      ]);
    }
    return names;
  };
}

async function setText(owner: pg.Pool, place: Place, sha256: string): Promise<void> {
  await owner.query(`UPDATE ${place.kind} SET text_sha256 = $2 WHERE id = $1`, [place.id, sha256]);
}

async function insertRevision(
  owner: pg.Pool,
  place: Place,
  nonce: number,
  { required, findings, source }: TextHistory["revisions"][number],
  createdAt: Date,
): Promise<string> {
  const canonical = JSON.stringify({ key: place.key, locale: place.locale, nonce });
  const sha256 = createHash("sha256").update(canonical).digest("hex");
  const found = findings.map((rule) => ({ rule, major: 1, sentence: "文。", severity: "warn" }));
  await owner.query(
    `INSERT INTO revisions (sha256, kind, text_id, key, locale, canonical, authors, required,
       findings, rule_set, source_revision, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, '{1}', $7, $8, 'r', $9, 1, $10)`,
    [
      sha256,
      place.kind,
      place.id,
      place.key,
      place.locale,
      canonical,
      required,
      JSON.stringify(found),
      place.kind === "messages" ? null : (place.sources[source] ?? place.sources[0]),
      createdAt,
    ],
  );
  return sha256;
}

async function insertConfirmation(owner: pg.Pool, revision: string, source: string): Promise<void> {
  await owner.query(
    "INSERT INTO confirmations (revision, source_revision, confirmed_by) VALUES ($1, $2, 1)",
    [revision, source],
  );
}

const idSchema = z.tuple([z.object({ id: z.number() })]);

async function insertText(
  desk: TestDesk,
  kind: Place["kind"],
  key: string,
  message?: number,
): Promise<number> {
  const [columns, values] =
    kind === "messages"
      ? ["phase_id, slot_kind, day, audience", ["maternity", "day", 100, "everyone"]]
      : ["message_id, locale_id", [message, "en"]];
  const places = values.map((_, index) => `$${String(index + 2)}`).join(", ");
  const { rows } = await desk.owner.query(
    `INSERT INTO ${kind} (key, title, body, text_sha256, last_edited_by_id, ${columns})
     VALUES ($1, '件名', '{}', 'x', 1, ${places}) RETURNING id`,
    [key, ...values],
  );
  return idSchema.parse(rows)[0].id;
}

/** Two people who hold every specialty and wrote nothing. */
async function holdersOfAll(desk: TestDesk): Promise<number[]> {
  const ids: number[] = [];
  for (const account of ["dentist", "psychiatrist"]) {
    const { id } = await desk.actor(account);
    for (const [order, specialty] of specialties.entries()) {
      await desk.owner.query(
        `INSERT INTO users_specialties (_order, _parent_id, id, specialty_id, held_from)
         VALUES ($1, $2, $3, $4, '2000-01-01')`,
        [order + 5, id, `${account}-${specialty}`, specialty],
      );
    }
    ids.push(id);
  }
  return ids;
}
