import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../exports/pack/canonical.ts";
import { buildPackFile, parsePackFile, sha256Of } from "../../../exports/pack/pack-file.ts";
import { line } from "./shelf.ts";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

describe("canonical JSON", () => {
  test("sorts names by code unit and writes numbers one way (RFC 8785)", () => {
    // Rules of RFC 8785 section 3.2: names by UTF-16 code unit, so U+FB33 comes after U+1F600.
    expect(canonicalJson({ "\u{1F600}": 1, "\uFB33": 2, b: 1e21, a: 4.5, "€": 0.002 })).toBe(
      '{"a":4.5,"b":1e+21,"€":0.002,"\u{1F600}":1,"\uFB33":2}',
    );
  });

  test("a member that is undefined is left out", () => {
    expect(canonicalJson({ day: undefined, key: "k" })).toBe('{"key":"k"}');
  });

  test.each([
    ["a lone surrogate", "\uD800"],
    ["what JSON cannot say", undefined],
    ["NaN", NaN],
  ])("%s has no canonical form", (_what, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
});

describe("pack files", () => {
  test("one message a line, sorted by key, in a JSON array that any client parses", () => {
    const file = buildPackFile([line(100), line(28), line(73)]);
    const text = decode(file.bytes);
    expect(text.split("\n")).toHaveLength(6);
    expect(text).toMatch(/^\[\n\{.*\},\n\{.*\},\n\{.*\}\n\]\n$/);
    expect(JSON.parse(text)).toEqual([line(28), line(73), line(100)]);
    expect(file).toMatchObject({ count: 3, sha256: sha256Of(file.bytes) });
  });

  test("the order in which messages come does not change the bytes", () => {
    const lines = [line(28), line(73), line(100)];
    expect(buildPackFile(lines.toReversed()).sha256).toBe(buildPackFile(lines).sha256);
  });

  test("a file without messages is an empty array of two lines", () => {
    const { bytes } = buildPackFile([]);
    expect(decode(bytes)).toBe("[\n]\n");
    expect(parsePackFile(bytes)).toEqual([]);
  });

  test("parsing keeps the raw lines", () => {
    const file = buildPackFile([line(28, 'a "quoted"\n},\n{ text'), line(73)]);
    expect(parsePackFile(file.bytes)).toEqual(
      file.lines.map(({ key, line: raw }) => ({ key, line: raw })),
    );
  });

  test("two messages of one key are refused", () => {
    expect(() => buildPackFile([line(73), line(73, "other")])).toThrow("maternity/073/everyone");
  });

  test("text that is not NFC is refused", () => {
    expect(() => buildPackFile([line(73, "か\u3099")])).toThrow("NFC");
  });

  const { bytes } = buildPackFile([line(28), line(73)]);
  const [first = "", second = ""] = parsePackFile(bytes).map(({ line: raw }) => raw);
  test.each([
    ["lines out of order", `[\n${second},\n${first}\n]\n`],
    ["a key twice", `[\n${first},\n${first}\n]\n`],
    ["no newline at the end", decode(bytes).trimEnd()],
    ["a byte order mark", `\uFEFF${decode(bytes)}`],
    ["a blank line", `[\n\n${first}\n]\n`],
    ["a line without a key", "[\n{}\n]\n"],
    ["no array", "{}"],
    ["nothing", ""],
  ])("%s: malformed", (_what, text) => {
    expect(() => parsePackFile(encode(text))).toThrow(
      expect.objectContaining({ code: "malformed" }),
    );
  });

  test("bytes that are not UTF-8: malformed", () => {
    expect(() => parsePackFile(Uint8Array.of(0x5b, 0x0a, 0xff))).toThrow(
      expect.objectContaining({ code: "malformed" }),
    );
  });
});
