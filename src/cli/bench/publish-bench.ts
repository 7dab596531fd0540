import { join } from "node:path";
import { z } from "zod";
import { packLineSchema } from "../../../exports/pack/schema.ts";
import { publish, type Published } from "../../actions/publish.ts";
import { retire } from "../../actions/retire.ts";
import type { Actor } from "../../domain/people/roles.ts";
import { openPackDesk } from "../../store/pack-desk.ts";
import { diskRepository } from "../../store/repository/disk.ts";
import { deskPool } from "../../store/sql/database.ts";
import { personByEmail } from "../../store/sql/people.ts";
import { sqlOf } from "../../store/sql/sql.ts";
import { rowOf, timed, type BenchRow } from "./bench-row.ts";
import type { DemoDesk } from "./demo-desk.ts";
import { openSamplePublisher, type SampleFile } from "./sample-publisher.ts";

const ROUNDS = 5;
const linesSchema = z.array(packLineSchema);

/**
 * The next version of each of three editions after one message has changed, beside building, signing
 * and writing the same files without a database and its guards.
 */
export async function benchPublish({ databaseUrl, directory }: DemoDesk): Promise<BenchRow[]> {
  const { editions, messages, editor, publisher } = await lookUp(databaseUrl);
  const packs = join(directory, "packs");
  const desk = openPackDesk({ databaseUrl, dataDir: directory, repository: packs });
  const plain = await openSamplePublisher(join(directory, "plain"));
  const ours: number[] = [];
  const baselines: number[] = [];
  let held = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    await retire(desk, editor, "messages", messages[round] ?? 0);
    const published: Published[] = [];
    const mine = await timed(async () => {
      for (const edition of editions) published.push(await publish(desk, publisher, edition));
    });
    const same = await Promise.all(published.map((one) => filesOf(packs, one)));
    held = same.flatMap(({ files }) => files).reduce((sum, { lines }) => sum + lines.length, 0);
    const theirs = await timed(async () => {
      for (const { edition, files } of same) {
        await plain.publish({ edition, version: round + 1, files, now: new Date() });
      }
    });
    // The first round has no version before it to make deltas from.
    if (round > 0) ours.push(mine);
    if (round > 0) baselines.push(theirs);
  }
  await desk.close();
  const name = `publish ${editions.length} editions, one message changed (${held} lines)`;
  const baselineName = "same files built, signed and written, no database";
  return [rowOf({ name, unit: "ms", baselineName, goal: null }, ours, baselines)];
}

async function lookUp(databaseUrl: string) {
  const pool = deskPool(databaseUrl, 1);
  try {
    const sql = sqlOf(pool);
    const editions = await sql.rows(z.object({ id: z.string() }), "SELECT id FROM editions");
    const messages = await sql.rows(
      z.object({ id: z.number() }),
      `SELECT text_id AS id FROM publishable_revisions p JOIN messages m ON m.id = p.text_id
       WHERE p.kind = 'messages' AND m.phase_id = 'maternity' ORDER BY 1 DESC LIMIT $1`,
      [ROUNDS + 1],
    );
    return {
      editions: editions.map(({ id }) => id),
      messages: messages.map(({ id }) => id),
      editor: await personOf("editor"),
      publisher: await personOf("publisher"),
    };
  } finally {
    await pool.end();
  }
  async function personOf(account: string): Promise<Actor> {
    const person = await personByEmail(sqlOf(pool), `${account}@kizuna.example`);
    if (person === null) throw new Error(`the demo has no ${account}`);
    return person;
  }
}

async function filesOf(
  packs: string,
  { edition, files }: Published,
): Promise<{ edition: string; files: SampleFile[] }> {
  const repository = diskRepository(packs);
  const read = async ({ role, locale, phase, sha256 }: Published["files"][number]) => {
    const bytes = await repository.read(`blobs/${sha256}`);
    return { role, locale, phase, lines: linesSchema.parse(JSON.parse(String(bytes))) };
  };
  return { edition, files: await Promise.all(files.map(read)) };
}
