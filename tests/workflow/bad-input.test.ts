import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { act, approved, cleanText, manuscript } from "./manuscript.ts";
import { refusedFrom, type Refused } from "./refused.ts";

let desk: TestDesk;
let refused: Refused;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
});
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  refused = await refusedFrom(desk);
});

const post = (change: Record<string, unknown>) =>
  act(desk, "editor", "messages", manuscript(31, change));

describe("a message in a wrong place", () => {
  it.each([27, 294, -1, 30.5, 1e9, 1e300])("day %d is refused", async (day) => {
    await refused(await post({ day }), 400, "slot-invalid");
  });

  it.each([
    ["maternity", 1],
    ["childcare", 0],
    ["childcare", 4],
    ["school", 1.5],
  ])("in %s anniversary %d is refused", async (phase, anniversary) => {
    const place = { phase, slotKind: "anniversary", day: null, anniversary };
    await refused(await post(place), 400, "slot-invalid");
  });

  it("two messages in one slot are refused, for one audience", async () => {
    await refused(await post({ day: 30 }), 409, "slot-taken");
  });

  it.each([
    { day: "soon" },
    { day: null },
    { day: true },
    { slotKind: "week" },
    { audience: "nobody" },
  ])("%j is refused", async (change) => {
    await refused(await post(change), 400, "malformed");
  });

  it("an unknown phase is refused", async () => {
    await refused(await post({ phase: "retirement" }), 400, "malformed");
  });
});

describe("a text that cannot be", () => {
  const halves = "\ud842";
  it.each([
    ["an empty text", { text: "" }],
    ["a text of blanks", { text: " \n\u3000\n " }],
    ["no text", { text: undefined }],
    ["an empty title", { title: "" }],
    ["a long title", { title: "あ".repeat(121) }],
    ["100,000 characters", { text: "あ".repeat(100_000) }],
    ["20,001 characters", { text: "あ".repeat(20_001) }],
    ["a control character", { text: `${cleanText}\u0007` }],
    ["a NUL", { text: `${cleanText}\u0000` }],
    ["a NUL in the title", { title: "件名\u0000" }],
    ["a line break in the title", { title: "件\n名" }],
    ["a direction override", { text: `${cleanText}\u202e` }],
    ["half a character", { text: `${cleanText}${halves}` }],
    ["half a character in the title", { title: `件名${halves}` }],
  ])("%s is refused", async (_, change) => {
    await refused(await post(change), 400, "text-invalid");
  });

  it.each([
    ["title", { title: { ja: "件名" } }],
    ["text", { text: ["文"] }],
    ["topics", { topics: "pregnancy-health" }],
    ["flags", { assumesLiveBirth: "yes" }],
  ])("a %s of another type is refused", async (_, change) => {
    await refused(await post(change), 400, "malformed");
  });

  const text = { type: "text", text: "文", format: 0, version: 1 };
  const root = (...children: object[]) => ({ root: { type: "root", version: 1, children } });
  const paragraph = (...children: object[]) => ({ type: "paragraph", version: 1, children });
  const link = (url: string) => ({ type: "link", version: 3, fields: { url }, children: [text] });
  it.each([
    ["a heading", root({ type: "heading", tag: "h1", version: 1, children: [text] })],
    ["an upload", root({ type: "upload", relationTo: "media", value: 1, version: 3 })],
    ["an unknown node", root(paragraph({ type: "iframe", src: "https://example.com" }))],
    ["a script address", root(paragraph(link("javascript:alert(1)")))],
    ["a data address", root(paragraph(link("data:text/html,x")))],
    ["struck-out text", root(paragraph({ ...text, format: 4 }))],
    [
      "ruby without a reading",
      root(paragraph({ type: "inlineBlock", fields: { blockType: "ruby", base: "漢" } })),
    ],
    ["no root", { children: [] }],
    ["a string", "文"],
    ["a number", 5],
  ])("a body with %s is refused", async (_, body) => {
    await refused(await post({ text: undefined, body }), 400, "text-invalid");
  });
});
