import { describe, expect, it } from "vitest";
import { canonicalContent, type TextContent } from "../../../src/domain/message/canonical-text.ts";
import { documentFromPlain } from "../../../src/domain/text/plain.ts";

function content(change: Partial<TextContent> = {}): TextContent {
  return {
    key: "maternity/073/everyone",
    locale: "ja",
    audience: "everyone",
    title: "がんばりすぎない",
    body: documentFromPlain("妊娠（にんしん）10週3日です。\n\nゆっくり過ごしましょう。"),
    own: {
      flags: { assumesLiveBirth: false, assumesSingleBaby: false },
      topics: ["nutrition", "medication"],
    },
    ...change,
  };
}

describe("the canonical form of a text", () => {
  it("is the same for texts that read the same", () => {
    const twin = content({
      title: "がんばりすぎない  ".normalize("NFD"),
      body: documentFromPlain(
        "妊娠（にんしん）10週3日です。  \r\n\r\n\r\nゆっくり過ごしましょう。\n",
      ),
      own: {
        flags: { assumesLiveBirth: false, assumesSingleBaby: false },
        topics: ["medication", "nutrition"],
      },
    });
    expect(canonicalContent(twin)).toEqual(canonicalContent(content()));
  });

  it.each([
    ["key", { key: "maternity/074/everyone" }],
    ["locale", { locale: "ja-easy" }],
    ["audience", { audience: "partner" }],
    ["title", { title: "がんばりすぎない！" }],
    ["body", { body: documentFromPlain("妊娠10週3日です。") }],
    ["flags", { own: { flags: { assumesLiveBirth: true, assumesSingleBaby: false }, topics: [] } }],
    [
      "topics",
      { own: { flags: { assumesLiveBirth: false, assumesSingleBaby: false }, topics: [] } },
    ],
  ])("another %s makes another text", (_, change) => {
    expect(canonicalContent(content(change))).not.toEqual(canonicalContent(content()));
  });

  it("a translation has no flags and topics of its own", () => {
    const translation = canonicalContent(content({ own: null }));
    expect(translation).not.toHaveProperty("flags");
    expect(translation).not.toHaveProperty("topics");
  });

  it("holds the plain form with its ruby, and the form for browsers", () => {
    const { text, html } = canonicalContent(content());
    expect(text).toBe("妊娠（にんしん）10週3日です。\n\nゆっくり過ごしましょう。");
    expect(html).toContain("<rt>にんしん</rt>");
  });
});
