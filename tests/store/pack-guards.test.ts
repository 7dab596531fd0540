import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../src/actions/publish.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved, approvedInsert, submitted } from "../workflow/manuscript.ts";
import { refusedCode, type Step } from "./refused-code.ts";

let desk: TestDesk;
let line: string;
let revision: string;
let inReview: string;
beforeAll(async () => {
  desk = await openTestDesk();
  ({ revision } = await approved(desk, 30));
  await approvedInsert(desk, 40);
  const packs = await desk.actions();
  const publisher = await desk.actor("publisher");
  await publish(packs, publisher, "website");
  await publish(packs, publisher, "minato-no-oka");
  const { rows } = await desk.owner.query<{ line: string }>(
    "SELECT line FROM pack_lines WHERE revision = $1",
    [revision],
  );
  line = rows[0]?.line ?? "";
  ({ revision: inReview } = await submitted(desk, 51));
});
afterAll(async () => {
  await desk.close();
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The SQLSTATE that a transaction is refused with, in the desk's role and as owner alike. */
async function codeOf(...steps: Step[]): Promise<string> {
  const codes = [await refusedCode(desk.role, ...steps), await refusedCode(desk.owner, ...steps)];
  expect(codes[0]).toBe(codes[1]);
  return codes[0] ?? "";
}

function lineStep(text: string, of = revision): Step {
  return [
    "INSERT INTO pack_lines (sha256, revision, line) VALUES ($1, $2, $3)",
    [sha256(text), of, text],
  ];
}

/** The line that the revision in review would have. */
async function draftLine(): Promise<string> {
  const { rows } = await desk.owner.query<{ canonical: string }>(
    "SELECT canonical FROM revisions WHERE sha256 = $1",
    [inReview],
  );
  const canonical: unknown = JSON.parse(rows[0]?.canonical ?? "{}");
  const place = { phase: "maternity", day: 51, owner: "kizuna-mail", supervision: [] };
  return JSON.stringify({ ...Object(canonical), ...place, revision: inReview });
}

function fileStep(lines: readonly string[], change: { hash?: string; locale?: string } = {}): Step {
  const bytes = `[\n${lines.join(",\n")}\n]\n`;
  return [
    `INSERT INTO pack_files (sha256, role, locale, phase, lines)
     VALUES ($1, 'core', $2, 'maternity', $3)`,
    [change.hash ?? sha256(bytes), change.locale ?? "ja", lines.map(sha256)],
  ];
}

function packStep(version: number, files: readonly string[], edition = "website"): Step {
  const payload = JSON.stringify({
    edition,
    version,
    files: files.map((one) => ({ sha256: one })),
  });
  return [
    `INSERT INTO packs (edition, version, published_at, published_by, files, payload, manifest,
       manifest_sha256) VALUES ($1, $2, now(), 1, $3, $4, 'm', $5)`,
    [edition, version, files, payload, sha256("m")],
  ];
}

const fileOf = (...lines: string[]) => sha256(`[\n${lines.join(",\n")}\n]\n`);

describe("a line says what its revision says", () => {
  it.each([
    ["text", { text: "別の文" }],
    ["html", { html: "<p>別の文</p>" }],
    ["title", { title: "別の件名" }],
    ["key", { key: "maternity/031/everyone" }],
    ["audience", { audience: "partner" }],
    ["locale", { locale: "en" }],
    ["flags", { flags: { assumesLiveBirth: true, assumesSingleBaby: false } }],
    ["topics", { topics: [] }],
    ["revision", { revision: "0".repeat(64) }],
  ])("a tampered %s is refused", async (_, change) => {
    const tampered = JSON.stringify({ ...Object(JSON.parse(line)), ...change });
    expect(await codeOf(lineStep(tampered))).toBe("KZ006");
  });

  it("its name is its own hash", async () => {
    const step = lineStep(line);
    expect(await codeOf([step[0], [sha256("x"), revision, line]])).toBe("23514");
  });
});

describe("a file is its lines", () => {
  it("with another hash it is refused", async () => {
    expect(await codeOf(fileStep([line], { hash: sha256("x") }))).toBe("KZ006");
  });

  it("with an unknown line, or one of another locale, it is refused", async () => {
    expect(await codeOf(fileStep(["{}"]))).toBe("KZ006");
    expect(await codeOf(fileStep([line, line], { locale: "en" }))).toBe("KZ006");
  });
});

describe("a pack holds what may be published", () => {
  it("versions follow one another without a gap", async () => {
    const files = [fileOf(line)];
    expect(await codeOf(packStep(2, files))).toBe("done");
    for (const version of [0, 1, 3, -1]) {
      expect(await codeOf(packStep(version, files))).toBe("KZ008");
    }
    expect(await codeOf(packStep(2, files, "hikari-clinic"))).toBe("KZ008");
    expect(await codeOf(packStep(1, files, "hikari-clinic"))).toBe("done");
  });

  it("a text that is still in review does not slip in", async () => {
    const draft = await draftLine();
    const steps = [lineStep(draft, inReview), fileStep([draft])];
    expect(await codeOf(...steps)).toBe("done");
    expect(await codeOf(...steps, packStep(2, [fileOf(draft)]))).toBe("KZ006");
  });

  it("an unknown file, and a manifest of other bytes, are refused", async () => {
    expect(await codeOf(packStep(2, [sha256("nothing")]))).toBe("KZ006");
    const [sql, values] = packStep(2, [fileOf(line)]);
    expect(await codeOf([sql, [...values.slice(0, -1), sha256("other")]])).toBe("23514");
  });

  it("the signed payload names the files of the pack and no others", async () => {
    const [sql, values] = packStep(2, [fileOf(line)]);
    for (const lie of [
      { files: [{ sha256: sha256("smuggled") }] },
      { files: [] },
      { version: 3 },
      { edition: "hikari-clinic" },
    ]) {
      const honest: unknown = JSON.parse(String(values[3]));
      const lying = values.with(3, JSON.stringify({ ...Object(honest), ...lie }));
      expect(await codeOf([sql, lying]), JSON.stringify(lie)).toBe("KZ006");
    }
  });

  it("a retired text is out", async () => {
    const retire: Step = [
      "UPDATE messages SET retired_at = now() WHERE key = $1",
      ["maternity/030/everyone"],
    ];
    expect(await codeOf(retire, packStep(2, [fileOf(line)]))).toBe("KZ006");
  });

  it("a recalled text is out", async () => {
    const recall: Step = [
      `INSERT INTO recalls (seq, id, key, revisions, message_sha256, severity, reason, recalled_by)
       VALUES (1, 'recall-0001', 'maternity/030/everyone', $1, $2, 'stop', '誤り', 1)`,
      [[revision], [sha256(line)]],
    ];
    expect(await codeOf(recall, packStep(2, [fileOf(line)]))).toBe("KZ006");
  });

  it("an insert of another edition is out", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>(
      "SELECT sha256 FROM pack_files WHERE role = 'inserts'",
    );
    const insert = rows[0]?.sha256 ?? "none";
    expect(await codeOf(packStep(2, [insert], "minato-no-oka"))).toBe("done");
    expect(await codeOf(packStep(2, [insert], "website"))).toBe("KZ006");
  });
});
