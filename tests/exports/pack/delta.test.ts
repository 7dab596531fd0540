import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDelta, buildDelta, parseDelta } from "../../../exports/pack/delta.ts";
import { buildPackFile, joinLines, sha256Of } from "../../../exports/pack/pack-file.ts";
import { line } from "./shelf.ts";

const texts = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.normalize("NFC"));
const day = fc.integer({ min: 28, max: 80 });
const packFile = fc
  .uniqueArray(fc.record({ day, text: texts }), { selector: (one) => one.day, maxLength: 30 })
  .map((messages) => buildPackFile(messages.map((one) => line(one.day, one.text))));
const rawLines = (file: { lines: { line: string }[] }) => file.lines.map((one) => one.line);

describe("deltas", () => {
  test("following a delta gives the newer file, byte for byte", () => {
    fc.assert(
      fc.property(packFile, packFile, (before, after) => {
        const delta = parseDelta(buildDelta(rawLines(before), after).bytes);
        expect(delta).toMatchObject({ from: before.sha256, to: after.sha256 });
        const result = joinLines(applyDelta(rawLines(before), delta));
        expect(sha256Of(result)).toBe(after.sha256);
        expect(Buffer.from(result).equals(after.bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a delta between equal files is empty", () => {
    fc.assert(
      fc.property(packFile, (file) => {
        const delta = parseDelta(buildDelta(rawLines(file), file).bytes);
        expect(delta).toMatchObject({ upsert: [], remove: [] });
      }),
    );
  });

  test("a delta holds what changed and nothing else", () => {
    const before = buildPackFile([line(73), line(74), line(75)]);
    const after = buildPackFile([line(73), line(74, "新しい本文"), line(76)]);
    const delta = parseDelta(buildDelta(rawLines(before), after).bytes);
    expect(delta.remove).toEqual(["maternity/075/everyone"]);
    expect(delta.upsert).toEqual([after.lines[1]?.line, after.lines[2]?.line]);
  });

  test.each(["", "[]", "{}", '{"from":"x"}'])("%j is no delta", (text) => {
    expect(() => parseDelta(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: "malformed" }),
    );
  });
});
