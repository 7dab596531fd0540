import { describe, expect, test } from "vitest";
import { channelLimits, fits, lengthOf } from "../../../src/domain/text/length.ts";

describe("the length of a text", () => {
  test("is in UTF-16 code units for channels, in graphemes for readers", () => {
    expect(lengthOf("おめでとう👨‍👩‍👧")).toEqual({ utf16: 13, graphemes: 6 });
    expect(lengthOf("")).toEqual({ utf16: 0, graphemes: 0 });
  });

  test.each([
    ["line", 5000],
    ["sms-segment", 70],
    ["sms", 660],
  ] as const)("%s carries %i code units and not one more", (channel, limit) => {
    expect(channelLimits[channel]).toBe(limit);
    expect(fits(channel, "あ".repeat(limit))).toBe(true);
    expect(fits(channel, "あ".repeat(limit + 1))).toBe(false);
    expect(fits(channel, "😀".repeat(limit / 2))).toBe(true);
    expect(fits(channel, `${"😀".repeat(limit / 2)}!`)).toBe(false);
  });
});
