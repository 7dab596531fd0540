import { describe, expect, it } from "vitest";
import { channelLength } from "../../../src/domain/text/channel-length.ts";

const segments = (count: number) => channelLength("あ".repeat(count), "ja").sms?.segments;

describe("a Japanese SMS", () => {
  it.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
    [201, 3],
    [202, 4],
    [660, 10],
  ])("of %i characters takes %i segments", (count, expected) => {
    expect(segments(count)).toBe(expected);
  });

  it("of more than 660 characters is taken by no carrier", () => {
    expect(segments(661)).toBeNull();
  });

  it("counts UTF-16 units, so that an emoji counts twice", () => {
    expect(channelLength("👶".repeat(36), "ja-easy").sms?.segments).toBe(2);
  });
});

it("LINE takes 5,000 UTF-16 units", () => {
  expect(channelLength("あ".repeat(5000), "ja").line.fits).toBe(true);
  expect(channelLength("あ".repeat(5001), "ja").line.fits).toBe(false);
  expect(channelLength("👶".repeat(2501), "ja").line).toEqual({ units: 5002, fits: false });
});

it("characters are what a reader counts: no blanks, an emoji once", () => {
  expect(channelLength("あ い\n👶", "en")).toMatchObject({ characters: 3, sms: null });
  expect(channelLength("👨‍👩‍👧‍👦👍🏽か\u3099", "ja").characters).toBe(3);
});
