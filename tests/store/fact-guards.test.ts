import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import {
  act,
  approved,
  cleanText,
  submit,
  submitted,
  translated,
  write,
} from "../workflow/manuscript.ts";
import { refusedCode, type Step } from "./refused-code.ts";

let desk: TestDesk;
let inReview: { id: number; revision: string };
let source: { id: number; revision: string };
let translation: { id: number; revision: string };
const people: Record<string, number> = {};
beforeAll(async () => {
  desk = await openTestDesk();
  inReview = await submitted(desk, 30);
  source = await approved(desk, 31);
  const id = await translated(desk, source.id);
  translation = { id, revision: await submit(desk, "translations", id, "translator") };
  for (const account of ["admin", "editor", "obstetrician", "translator", "publisher", "staff"]) {
    people[account] = (await desk.actor(account)).id;
  }
});
afterAll(async () => {
  await desk.close();
});

/** What the desk's role and the owner are both refused with. */
async function codeOf(...steps: Step[]): Promise<string> {
  const code = await refusedCode(desk.role, ...steps);
  expect(await refusedCode(desk.owner, ...steps)).toBe(code);
  return code;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a review is about the text as it stands", () => {
  const reviewOf = (revision: string): Step => [
    `INSERT INTO reviews (revision, specialty, verdict, reviewer, rule_set)
     VALUES ($1, 'obstetrics', 'approve', $2, 'r')`,
    [revision, people["obstetrician"]],
  ];

  it("not about words that were typed over", async () => {
    expect(await codeOf(reviewOf(inReview.revision))).toBe("done");
    const typed: Step = ["UPDATE messages SET text_sha256 = 'x' WHERE id = $1", [inReview.id]];
    expect(await codeOf(typed, reviewOf(inReview.revision))).toBe("KZ003");
    const old = await submitted(desk, 32);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(old.id)}`, { text: `${cleanText}どうぞ。` });
    const next = await submit(desk, "messages", old.id, "editor");
    expect(await codeOf(reviewOf(old.revision))).toBe("KZ003");
    expect(await codeOf(reviewOf(next))).toBe("done");
  });

  it("not about a retired text", async () => {
    const retire: Step = ["UPDATE messages SET retired_at = now() WHERE id = $1", [inReview.id]];
    expect(await codeOf(retire, reviewOf(inReview.revision))).toBe("KZ003");
  });

  it("not by somebody without a role that reviews", async () => {
    const demote: Step = ["DELETE FROM users_roles WHERE parent_id = $1", [people["obstetrician"]]];
    expect(await codeOf(demote, reviewOf(inReview.revision))).toBe("KZ002");
  });
});

describe("a revision asks for what its place demands", () => {
  const revisionOf = (
    kind: string,
    content: Record<string, unknown>,
    required: string[],
    change: { id?: number; source?: string | null } = {},
  ): Step => {
    const canonical = JSON.stringify({ key: "maternity/031/everyone", locale: "ja", ...content });
    const writer = kind === "messages" ? "editor" : "translator";
    const own = kind === "messages" ? source.id : translation.id;
    return [
      `INSERT INTO revisions (sha256, kind, text_id, key, locale, canonical, authors, required,
         rule_set, source_revision, created_by)
       VALUES ($1, $2, $3, 'maternity/031/everyone', $4, $5, $6, $7, 'r', $8, 1)`,
      [
        sha256(canonical),
        kind,
        change.id ?? own,
        content["locale"] ?? "ja",
        canonical,
        [people[writer]],
        required,
        change.source ?? null,
      ],
    ];
  };

  it("every specialty of its topics, and at least one", async () => {
    const content = { topics: ["pregnancy-health", "nutrition"] };
    expect(await codeOf(revisionOf("messages", content, ["obstetrics"]))).toBe("KZ003");
    expect(await codeOf(revisionOf("messages", content, ["municipal"]))).toBe("KZ003");
    expect(await codeOf(revisionOf("messages", content, ["dietetics", "obstetrics"]))).toBe("done");
    expect(await codeOf(revisionOf("messages", {}, []))).toBe("23514");
  });

  it("a translation: those of its locale, made from a revision of its own source", async () => {
    const english = { locale: "en", title: "x" };
    const made = (required: string[], from: string | null) =>
      codeOf(revisionOf("translations", english, required, { source: from }));
    expect(await made(["translation"], source.revision)).toBe("done");
    expect(await made(["municipal"], source.revision)).toBe("KZ003");
    expect(await made(["translation"], inReview.revision)).toBe("KZ005");
    expect(await made(["translation"], translation.revision)).toBe("KZ005");
    expect(await made(["translation"], null)).not.toBe("done");
  });

  it("so that no topic or specialty that texts need is deleted", async () => {
    for (const [table, id] of [
      ["topics", "pregnancy-health"],
      ["specialties", "obstetrics"],
      ["specialties", "translation"],
    ]) {
      const step: Step = [`DELETE FROM ${String(table)} WHERE id = $1`, [id]];
      expect(await codeOf(step), String(id)).toBe("KZ009");
      const admin = await desk.as("admin");
      const answer = await admin.delete(`/api/${String(table)}/${String(id)}`);
      expect(answer).toMatchObject({ status: 409, body: { guard: "KZ009" } });
    }
  });
});

describe("a confirmation", () => {
  const confirmation = (revision: string, from: string): Step => [
    "INSERT INTO confirmations (revision, source_revision, confirmed_by) VALUES ($1, $2, 1)",
    [revision, from],
  ];

  it("is about a translation and a revision of its own source", async () => {
    expect(await codeOf(confirmation(translation.revision, source.revision))).toBe("done");
    expect(await codeOf(confirmation(translation.revision, inReview.revision))).toBe("KZ005");
    expect(await codeOf(confirmation(source.revision, source.revision))).toBe("KZ005");
  });
});

describe("a waiver is somebody's who may", () => {
  const waiver = (account: string, severity: string): Step => [
    `INSERT INTO waivers (kind, text_id, rule, major, sentence, severity, reason, waived_by)
     VALUES ('messages', $1, 'r', 1, '文。', $2, 'other', $3)`,
    [inReview.id, severity, people[account]],
  ];

  it.each([
    ["editor", "warn", "done"],
    ["translator", "warn", "done"],
    ["obstetrician", "error", "done"],
    ["admin", "error", "done"],
    ["editor", "error", "KZ004"],
    ["translator", "error", "KZ004"],
    ["publisher", "warn", "KZ004"],
    ["staff", "warn", "KZ004"],
  ])("%s waives a finding of severity %s: %s", async (account, severity, code) => {
    expect(await codeOf(waiver(account, severity))).toBe(code);
  });

  it("never an error in one's own words, in whatever second role", async () => {
    const promote: Step = [
      `INSERT INTO users_roles ("order", parent_id, value) VALUES (9, $1, 'administrator')`,
      [people["editor"]],
    ];
    expect(await codeOf(promote, waiver("editor", "error"))).toBe("KZ004");
  });
});

describe("a retired text", () => {
  it("stays retired", async () => {
    const id = await write(desk, 40);
    await act(desk, "editor", `messages/${String(id)}/retire`);
    for (const value of ["NULL", "now() + interval '1 day'"]) {
      const step: Step = [`UPDATE messages SET retired_at = ${value} WHERE id = $1`, [id]];
      expect(await codeOf(step)).toBe("KZ007");
    }
  });
});
