import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publish } from "../../src/actions/publish.ts";
import { settleAll } from "../../src/actions/settle.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved } from "./manuscript.ts";
import { linesOf, verifyShelf, versionsOf } from "./published.ts";
import { publishingProcess } from "./publishing-process.ts";

const edition = "website";
const kills = 20;
const standing = 40;

let desk: TestDesk;
let nextDay = 28;
beforeAll(async () => {
  desk = await openTestDesk();
  for (let count = 0; count < standing; count += 1) await approveAnother();
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
  const { problems, editions } = await verifyShelf(desk);
  expect(problems).toEqual([]);
  const shelved = editions.find((one) => one.edition === edition)?.version;
  expect(shelved).toBe(versions.length);
  const revisions = (await linesOf(desk, edition, versions.length)).map((line) => line.revision);
  expect(revisions.includes(revision)).toBe(happened);
  return happened;
}

it(
  "a process killed while it publishes has published a whole version or none",
  { timeout: 90_000 },
  async () => {
    const durations: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await approveAnother();
      durations.push(await (await publishingProcess(desk, edition)).publish());
    }
    const duration = Math.max(...durations);
    const publisher = await desk.actor("publisher");
    const actions = await desk.actions();
    let killed = 0; const log: string[] = [];
    let waiting = publishingProcess(desk, edition);
    for (let round = 0; round < kills; round += 1) {
      const before = (await versionsOf(desk, edition)).length;
      const revision = await approveAnother();
      const process = await waiting;
      if (round + 1 < kills) waiting = publishingProcess(desk, edition);
      const after = ((round + Math.random()) / kills) * duration;
      if ((await process.publishAndKill(after)) === "killed") killed += 1;
      await sleep(10);
      // Readers who come before anything was mended find a tree that verifies, too.
      expect((await verifyShelf(desk)).problems, `killed after ${String(after)} ms`).toEqual([]);
      const t0 = performance.now(); const w = await wholeOrAbsent(before, revision); log.push(after.toFixed(0) + (w ? "Y" : "n") + (performance.now() - t0).toFixed(0)); if (w) continue;
      expect((await publish(actions, publisher, edition)).version).toBe(before + 1);
      expect(await wholeOrAbsent(before, revision)).toBe(true);
    }
    console.log("DIST", durations, killed, log.join(" "));
    expect(killed).toBeGreaterThanOrEqual(kills / 4);
    expect(await versionsOf(desk, edition)).toHaveLength(durations.length + kills);
  },
);
