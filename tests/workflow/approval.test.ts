import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approveAs, approved, cleanText, statusOf, submitted, write } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

describe("an approval is a fact about an exact text", () => {
  it("a new message is a draft and names who must approve", async () => {
    const id = await write(desk, 30);
    const status = await statusOf(desk, id);
    expect(status.state).toBe("draft");
    expect(status.key).toBe("maternity/030/everyone");
    expect(status.required).toMatchObject([{ specialty: "obstetrics", approvedBy: null }]);
  });

  it("submitting freezes the text into a revision that is in review", async () => {
    const { id, revision } = await submitted(desk, 31);
    expect(revision).toMatch(/^[0-9a-f]{64}$/);
    expect((await statusOf(desk, id)).state).toBe("in-review");
  });

  it("every required specialty must approve", async () => {
    const text = await submitted(desk, 32, { topics: ["pregnancy-health", "nutrition"] });
    expect(await approveAs(desk, "obstetrician", "obstetrics", text)).toBe(201);
    expect((await statusOf(desk, text.id)).state).toBe("in-review");
    expect(await approveAs(desk, "dietitian", "dietetics", text)).toBe(201);
    expect((await statusOf(desk, text.id)).state).toBe("approved");
  });

  it("saving without changing the text changes nothing", async () => {
    const { id, revision } = await approved(desk, 33);
    const editor = await desk.as("editor");
    const answer = await editor.patch(`/api/messages/${String(id)}`, { text: cleanText });
    expect(answer.status).toBe(200);
    expect(await statusOf(desk, id)).toMatchObject({ state: "approved", revision });
  });

  it("text that differs only by Unicode normalisation is the same text", async () => {
    const { id, revision } = await approved(desk, 34, { text: `${cleanText}パパもどうぞ。` });
    const editor = await desk.as("editor");
    const text = `${cleanText}パパもどうぞ。`.normalize("NFD");
    expect((await editor.patch(`/api/messages/${String(id)}`, { text })).status).toBe(200);
    expect(await statusOf(desk, id)).toMatchObject({ state: "approved", revision });
  });

  it("changing one character makes a draft, and packs keep the approved revision", async () => {
    const { id, revision } = await approved(desk, 35);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(id)}`, { text: `${cleanText}！` });
    expect(await statusOf(desk, id)).toMatchObject({
      state: "draft",
      revision: null,
      approvedRevision: revision,
    });
  });

  it("a review of a stale revision is refused with 409", async () => {
    const text = await submitted(desk, 36);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(text.id)}`, { text: `${cleanText}。` });
    expect(await approveAs(desk, "obstetrician", "obstetrics", text)).toBe(409);
  });

  it("one request for changes sends the text back, whoever approved", async () => {
    const text = await submitted(desk, 37, { topics: ["pregnancy-health", "nutrition"] });
    await approveAs(desk, "obstetrician", "obstetrics", text);
    const dietitian = await desk.as("dietitian");
    const answer = await dietitian.post(`/api/messages/${String(text.id)}/reviews`, {
      revision: text.revision,
      specialty: "dietetics",
      verdict: "request-changes",
      comment: "量を書いてください",
    });
    expect(answer.status).toBe(201);
    expect((await statusOf(desk, text.id)).state).toBe("changes-requested");
  });
});

describe("nobody approves their own words", () => {
  it("an editor cannot review at all", async () => {
    const text = await submitted(desk, 40);
    expect(await approveAs(desk, "editor2", "obstetrics", text)).toBe(403);
  });

  it("an administrator cannot approve", async () => {
    const text = await submitted(desk, 41);
    expect(await approveAs(desk, "admin", "obstetrics", text)).toBe(403);
  });

  it("an expert approves only for a specialty held today", async () => {
    const text = await submitted(desk, 42);
    expect(await approveAs(desk, "paediatrician", "obstetrics", text)).toBe(403);
    expect(await approveAs(desk, "paediatrician", "paediatrics", text)).toBe(422);
  });

  it("somebody who is an editor and an expert cannot approve what they edited", async () => {
    const admin = await desk.as("admin");
    const created = await admin.post("/api/users", {
      email: "both@kizuna.example",
      password: "a test needs no secret",
      name: "兼務",
      roles: ["editor", "expert"],
      specialties: [{ specialty: "obstetrics", heldFrom: "2020-01-01T00:00:00Z" }],
    });
    expect(created.status).toBe(201);
    const id = await write(desk, 43);
    const both = await desk.as("both");
    const read = await both.get(`/api/messages/${String(id)}`);
    const changed = await both.patch(`/api/messages/${String(id)}`, {
      text: `${cleanText}ゆっくりどうぞ。`,
      base: read.body["updatedAt"],
    });
    expect(changed.status).toBe(200);
    const editor = await desk.as("editor");
    await editor.post(`/api/messages/${String(id)}/submit`);
    const { revision } = await statusOf(desk, id);
    const text = { id, revision: revision ?? "" };
    expect(await approveAs(desk, "both", "obstetrics", text)).toBe(403);
    expect(await approveAs(desk, "obstetrician", "obstetrics", text)).toBe(201);
  });
});
