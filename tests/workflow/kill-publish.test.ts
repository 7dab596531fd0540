import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../../src/actions/publish.ts";
import { settleAll } from "../../src/actions/settle.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved } from "./manuscript.ts";
import { linesOf, verifyShelf, versionsOf } from "./published.ts";
import { publishingProcess } from "./publishing-process.ts";

const edition = "website";
const kills = 20;
const standingTexts = 20;
/** Deltas are made from the last eight versions: from here on publishing takes equally long. */
const standingVersions = 8;

let desk: TestDesk;
let nextDay = 28;
beforeAll(async () => {
  desk = await openTestDesk();
  for (let count = 0; count < standingTexts; count += 1) await approveAnother();
});
afterAll(async () => {
  await desk.close();
});

/** One more approved message, so that there is something to publish; answers its revision. */
async function approveAnother(): Promise<string> {
  const { revision } = await approved(desk, nextDay);
  nextDay += 1;
  return revision;
}

/** A version is whole or absent: in the database at once, on the shelf when a desk starts again. */
async function wholeOrAbsent(before: number, revision: string): Promise<boolean> {
  await settleAll(await desk.actions());
  const versions = await versionsOf(desk, edition);
  expect(versions).toEqual(Array.from({ length: versions.length }, (_, index) => index + 1));
  const happened = versions.length > before;
  expect(versions.length - before).toBe(happened ? 1 : 0);
  if (happened) await verified(versions.length);
  const revisions = (await linesOf(desk, edition, versions.length)).map((line) => line.revision);
  expect(revisions.includes(revision)).toBe(happened);
  return happened;
}

/** Every byte of the shelf is right, and its newest version is that one. */
async function verified(newest: number): Promise<void> {
  const { problems, editions } = await verifyShelf(desk);
  expect(problems).toEqual([]);
  expect(editions.find((one) => one.edition === edition)?.version).toBe(newest);
}

/**
 * What is wrong on the shelf. Between a manifest and the head that names it, readers follow the head before; only
 * the audit sees that a version of the database is there already.
 */
async function problemsBeforeMending(before: number) {
  const { problems } = await verifyShelf(desk);
  const happened = (await versionsOf(desk, edition)).length > before;
  const announced = { code: "version-rollback", message: `version ${before + 1} is there already` };
  return problems.filter(
    ({ code, message }) => !(happened && code === announced.code && message === announced.message),
  );
}

it(
  "a process killed while it publishes has published a whole version or none",
  { timeout: 150_000 },
  async () => {
    const actions = await desk.actions();
    const publisher = await desk.actor("publisher");
    for (let version = 1; version <= standingVersions; version += 1) {
      await approveAnother();
      await publish(actions, publisher, edition);
    }
    await approveAnother();
    let duration = await (await publishingProcess(desk, edition)).publish();
    const outcomes = { killed: 0, whole: 0, absent: 0 };
    let waiting = publishingProcess(desk, edition);
    for (const [round, instant] of instants().entries()) {
      const before = (await versionsOf(desk, edition)).length;
      const revision = await approveAnother();
      const process = await waiting;
      if (round + 1 < kills) waiting = publishingProcess(desk, edition);
      if ((await process.publishAndKill(instant * duration)) === "killed") outcomes.killed += 1;
      // Readers who come before anything was mended find a tree that verifies, too.
      expect(await problemsBeforeMending(before), `killed at ${String(instant)}`).toEqual([]);
      if (await wholeOrAbsent(before, revision)) {
        outcomes.whole += 1;
        continue;
      }
      outcomes.absent += 1;
      // The machine has become slower than it was: the instants spread with it.
      if (instant > 1) duration *= 1.3;
      expect((await publish(actions, publisher, edition)).version).toBe(before + 1);
    }
    expect(await versionsOf(desk, edition)).toHaveLength(standingVersions + 1 + kills);
    await verified(standingVersions + 1 + kills);
    expect(outcomes.killed).toBeGreaterThanOrEqual(kills / 4);
    expect(outcomes.absent).toBeGreaterThan(0);
    expect(outcomes.whole).toBeGreaterThan(0);
  },
);

/** Random instants over a little more than one publish (1 is its measured length), in random order. */
function instants(): number[] {
  const spread = Array.from({ length: kills }, (_, index) => (index + Math.random()) / kills);
  return spread
    .map((instant) => ({ instant: instant * 1.15, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ instant }) => instant);
}
