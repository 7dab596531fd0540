import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { everything } from "./everything.ts";
import { act, approved } from "./manuscript.ts";
import { refusedFrom, type Refused } from "./refused.ts";

let desk: TestDesk;
let before: Record<string, unknown>;
let refused: Refused;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
});
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  before = await everything(desk);
  refused = await refusedFrom(desk);
});

describe("requests that are no requests", () => {
  const headers = { "content-type": "application/json" };

  const actions = ["messages/1/submit", "messages/1/reviews", "editions/website/packs", "recalls"];
  it.each(["text/plain", "application/x-www-form-urlencoded", "application/xml", "text/json"])(
    "neither an action nor a record takes %s",
    async (type) => {
      const editor = await desk.as("editor");
      const init = { headers: { "content-type": type }, body: '{"title":"別の件名"}' };
      for (const [method, route] of [
        ...actions.map((action) => ["POST", action] as const),
        ["POST", "messages"] as const,
        ["PATCH", "messages/1"] as const,
      ]) {
        const answer = await editor.send(method, `/api/${route}`, init);
        await refused(answer, 415, "unsupported-media-type");
      }
    },
  );

  it("an action takes no form, and a record none that is broken", async () => {
    const editor = await desk.as("editor");
    for (const action of actions) {
      const body = new FormData();
      body.set("_payload", "{}");
      const answer = await editor.send("POST", `/api/${action}`, { body });
      await refused(answer, 415, "unsupported-media-type");
    }
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=x"]) {
      const init = { headers: { "content-type": type }, body: "x" };
      await refused(await editor.send("POST", "/api/messages", init), 400, "malformed");
    }
    const broken = new FormData();
    broken.set("_payload", "{");
    await refused(await editor.send("POST", "/api/messages", { body: broken }), 400, "malformed");
  });

  it.each(["{", "[]", '"text"', "null", "{}x", "5"])("the body %s is refused", async (body) => {
    const expert = await desk.as("obstetrician");
    const review = await expert.send("POST", "/api/messages/1/reviews", { headers, body });
    await refused(review, 400, "malformed");
    const editor = await desk.as("editor");
    for (const [method, route] of [
      ["POST", "messages"],
      ["PATCH", "messages/1"],
      ["PATCH", "messages?where[id][equals]=1"],
    ] as const) {
      const answer = await editor.send(method, `/api/${route}`, { headers, body });
      await refused(answer, 400, "malformed");
    }
    const override = { ...headers, "x-http-method-override": "GET" };
    if (body === "{}x" || body === "{") {
      const answer = await editor.send("POST", "/api/messages", { headers: override, body });
      await refused(answer, 400, "malformed");
    }
  });

  it("an unknown route is told as a problem, too", async () => {
    const editor = await desk.as("editor");
    for (const route of ["nothing", "messages/1/nothing", "messages/1/submit/again"]) {
      const answer = await editor.post(`/api/${route}`);
      const type = "urn:kizuna:problem:not-found";
      expect(answer).toMatchObject({ status: 404, body: { status: 404, code: "not-found", type } });
      expect(answer.type).toBe("application/problem+json");
    }
  });

  it("a query that is none is refused", async () => {
    const editor = await desk.as("editor");
    await refused(await editor.get("/api/messages?where=everything"), 400, "malformed");
    await refused(await editor.delete("/api/messages?where=everything"), 400, "malformed");
  });

  it("a field that an action does not know is refused", async () => {
    const body = {
      revision: "0".repeat(64),
      specialty: "obstetrics",
      verdict: "approve",
      reviewer: 4,
    };
    await refused(await act(desk, "obstetrician", "messages/1/reviews", body), 400, "malformed");
    const key = "maternity/030/everyone";
    const recall = { key, reason: "誤り", recallSeq: 9 };
    await refused(await act(desk, "publisher", "recalls", recall), 400, "malformed");
  });

  it("a comment with a control character is refused", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>("SELECT sha256 FROM revisions");
    const review = {
      revision: rows[0]?.sha256,
      specialty: "obstetrics",
      verdict: "request-changes",
    };
    for (const comment of ["理由\u0000", "理由\ud842", "あ".repeat(5_001)]) {
      const answer = await act(desk, "obstetrician", "messages/1/reviews", { ...review, comment });
      await refused(answer, 400, "malformed");
    }
    const recall = { key: "maternity/030/everyone", reason: "誤り\u0000" };
    await refused(await act(desk, "publisher", "recalls", recall), 400, "malformed");
  });

  it("a request for changes says which", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>("SELECT sha256 FROM revisions");
    const review = { revision: rows[0]?.sha256, specialty: "obstetrics", comment: " " };
    for (const verdict of ["request-changes", "approve-with-note"]) {
      const answer = await act(desk, "obstetrician", "messages/1/reviews", { ...review, verdict });
      await refused(answer, 400, "malformed");
    }
  });

  it.each(["x", "0", "-1", "1.5", "1e0", "0x1", "99999999999", "9007199254740993", "1%00"])(
    "there is no text %s",
    async (id) => {
      await refused(await act(desk, "editor", `messages/${id}/submit`), 404, "not-found");
    },
  );

  it.each(["99999999999", "x", "1.5"])("Payload finds no message %s either", async (id) => {
    const editor = await desk.as("editor");
    for (const answer of [
      await editor.get(`/api/messages/${id}`),
      await editor.patch(`/api/messages/${id}`, { title: "件名" }),
      await editor.delete(`/api/messages/${id}`),
    ]) {
      expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    }
    expect(await everything(desk)).toEqual(before);
  });

  it("refusals are worded in English for whoever reads English", async () => {
    const editor = await desk.as("editor");
    const english = { ...headers, "accept-language": "en-GB,ja;q=0.5" };
    for (const body of ["{", "null", '{"state":"retired"}']) {
      const answer = await editor.send("PATCH", "/api/messages/1", { headers: english, body });
      expect(String(answer.body["detail"])).toMatch(/^[A-Z][ -~]+Nothing was changed\./);
    }
    expect(await everything(desk)).toEqual(before);
  });
});
