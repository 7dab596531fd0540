import { describe, expect, it } from "vitest";
import { balance } from "./balance.ts";
import { deciding } from "./deciding.ts";
import { editing } from "./editing.ts";
import { fromDraftToPack } from "./from-draft-to-pack.ts";
import { languages } from "./languages.ts";
import { openPanel } from "./panel.ts";
import { underlines } from "./underlines.ts";

// One desk for all: to start one takes longer than most of these tests. The first story wants it empty.
const panel = openPanel();
describe("from a draft to a pack that a vendor verifies", () => fromDraftToPack(panel));
describe("the balance page", () => balance(panel));
describe("the two languages of the panel", () => languages(panel));
describe("deciding", () => deciding(panel));
describe("editing", () => editing(panel));
describe("checks while somebody types", () => underlines(panel));

it("no page had an error or fetched anything from elsewhere", () => {
  expect(panel.complaints).toEqual([]);
});
