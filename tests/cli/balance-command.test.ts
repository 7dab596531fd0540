import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAgreement } from "../../src/cli/agreement-command.ts";
import { runBalance, type BalanceOptions } from "../../src/cli/balance-command.ts";
import { outcomeOf, type ExitCode, type Output } from "../../src/cli/outcome.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved } from "../workflow/manuscript.ts";
import { publishAs } from "../workflow/published.ts";
import { captureOutput } from "./captured-output.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 31, { text: "お父さんも休みましょう。".repeat(21) });
  await publishAs(desk);
});
afterAll(async () => {
  await desk.close();
});

/** Runs a command as main.ts does: its exit code and what it said. */
async function run(work: (output: Output) => Promise<ExitCode>) {
  const output = captureOutput();
  return { code: await outcomeOf(output, () => work(output)), ...output };
}

const balance = (edition: string, options: BalanceOptions = {}) =>
  run((output) => runBalance(edition, options, output));

describe("kizuna balance EDITION", () => {
  it("answers the report of the newest version, or of the one that is named", async () => {
    const { code, results } = await balance("website");
    expect([code, results]).toMatchObject([
      0,
      [{ version: 1, groups: [{ addressed: { father: { count: 21 } } }, {}, {}, {}] }],
    ]);
    expect((await balance("website", { version: "next" })).results).toMatchObject([
      { version: null },
    ]);
  });

  it("of an unknown edition, version or phase says so and leaves with 1", async () => {
    for (const asked of [
      balance("nowhere"),
      balance("website", { version: "7" }),
      balance("website", { phase: "old-age" }),
    ]) {
      expect(await asked).toMatchObject({ code: 1, problems: [{ code: "not-found" }] });
    }
  });

  it("with a version that is none is wrong use", async () => {
    expect(await balance("website", { version: "last" })).toMatchObject({
      code: 2,
      problems: [{ code: "usage" }],
    });
  });
});

describe("kizuna balance --agreement", () => {
  it("answers share and kappa by language and over all", async () => {
    const { code, results } = await run(runAgreement);
    expect(code).toBe(0);
    expect(results).toHaveLength(9);
    expect(results.slice(0, 3)).toMatchObject([
      { part: "labelled", language: "ja", messages: 60 },
      { part: "labelled", language: "en", messages: 40 },
      { part: "labelled", language: "all", messages: 100, addressee: { items: 585 } },
    ]);
  });
});
