import { describe, expect, it } from "vitest";
import { approvedRevision } from "../../../src/domain/review/approval.ts";
import { openFindings, publishableRevision, stateOf } from "../../../src/domain/review/state.ts";
import { history, noon, periods, review, revision } from "./history.ts";

const now = noon("2025-06-01");
const state = (change: Parameters<typeof history>[0]) => stateOf(history(change), periods, now);
const packed = (change: Parameters<typeof history>[0]) =>
  publishableRevision(history(change), periods, now)?.sha256 ?? null;

describe("the state of a text follows from its facts", () => {
  it("words that were never submitted are a draft", () => {
    expect(state({ revisions: [] })).toBe("draft");
    expect(state({ currentSha256: "b" })).toBe("draft");
  });

  it("a submitted text is in review until every required specialty approved", () => {
    const revisions = [revision("a", { required: ["dietetics", "obstetrics"] })];
    expect(state({ revisions })).toBe("in-review");
    expect(state({ revisions, reviews: [review("a")] })).toBe("in-review");
    const dietetics = review("a", { specialty: "dietetics", reviewer: 3 });
    expect(state({ revisions, reviews: [review("a"), dietetics] })).toBe("approved");
  });

  it("an approval with a note counts as an approval", () => {
    expect(state({ reviews: [review("a", { verdict: "approve-with-note" })] })).toBe("approved");
  });

  it("a review of another revision counts for nothing", () => {
    const revisions = [revision("old"), revision("a")];
    expect(state({ revisions, reviews: [review("old")] })).toBe("in-review");
  });

  it("one request for changes outweighs the approvals of others", () => {
    const reviews = [review("a"), review("a", { reviewer: 3, verdict: "request-changes" })];
    expect(state({ reviews })).toBe("changes-requested");
    expect(packed({ reviews })).toBeNull();
  });

  it("who asked for changes may take it back, and nobody else", () => {
    const asked = review("a", { reviewer: 3, verdict: "request-changes" });
    expect(state({ reviews: [asked, review("a")] })).toBe("changes-requested");
    expect(state({ reviews: [asked, review("a", { reviewer: 3 })] })).toBe("approved");
  });

  it("a retired text is retired, whatever else is true", () => {
    expect(state({ retired: true, reviews: [review("a")] })).toBe("retired");
    expect(packed({ retired: true, reviews: [review("a")] })).toBeNull();
  });

  it("a text that nobody must approve is never approved", () => {
    const revisions = [revision("a", { required: [] })];
    expect(state({ revisions, reviews: [review("a")] })).toBe("in-review");
    expect(packed({ revisions, reviews: [review("a")] })).toBeNull();
  });
});

describe("packs use the newest approved words", () => {
  const reviews = [review("a")];

  it("a newer draft does not displace the approved revision", () => {
    expect(packed({ currentSha256: "typed", reviews })).toBe("a");
  });

  it("a newer revision in review does not displace the approved one", () => {
    const revisions = [revision("a"), revision("b")];
    expect(packed({ currentSha256: "b", revisions, reviews })).toBe("a");
  });

  it("a withdrawn approval leaves nothing, never an older text", () => {
    const revisions = [revision("a"), revision("b")];
    const withdrawn = review("b", { verdict: "request-changes" });
    const facts = { currentSha256: "b", revisions, reviews: [review("a"), review("b"), withdrawn] };
    expect(packed(facts)).toBeNull();
  });

  it("going back to words that were approved makes them the approved ones again", () => {
    const revisions = [revision("a"), revision("b")];
    const facts = { currentSha256: "a", revisions, reviews: [review("a"), review("b")] };
    expect(state(facts)).toBe("approved");
    expect(approvedRevision(history(facts), periods, now)?.sha256).toBe("a");
    expect(packed({ ...facts, currentSha256: "b" })).toBe("b");
  });

  it("a recalled revision is never packed again", () => {
    expect(packed({ revisions: [revision("a", { recalled: true })], reviews })).toBeNull();
  });
});

describe("findings block until waived", () => {
  const finding = { rule: "r", major: 1, sentence: "文。", severity: "warn" } as const;
  const waiver = { rule: "r", major: 1, sentence: "文。" };
  const facts = { revisions: [revision("a", { findings: [finding] })], reviews: [review("a")] };

  it("a revision with an open finding is not packed", () => {
    expect(packed(facts)).toBeNull();
    expect(packed({ ...facts, waivers: [waiver] })).toBe("a");
  });

  it.each([
    ["another rule", { ...waiver, rule: "s" }],
    ["another major version", { ...waiver, major: 2 }],
    ["another sentence", { ...waiver, sentence: "文！" }],
  ])("a waiver for %s leaves it open", (_, other) => {
    expect(openFindings({ findings: [finding] }, [other])).toEqual([finding]);
  });
});

describe("a translation belongs to a revision of its source", () => {
  const made = (sourceRevision: string) => ({
    isTranslation: true,
    revisions: [revision("a", { sourceRevision })],
    reviews: [review("a")],
  });

  it("it is fresh while its source stands as it was translated", () => {
    expect(state({ ...made("s1"), approvedSource: "s1" })).toBe("approved");
    expect(packed({ ...made("s1"), approvedSource: "s1" })).toBe("a");
  });

  it("it is stale when the approved source is another, or none", () => {
    expect(state({ ...made("s1"), approvedSource: "s2" })).toBe("stale");
    expect(state({ ...made("s1"), approvedSource: null })).toBe("stale");
    expect(packed({ ...made("s1"), approvedSource: "s2" })).toBeNull();
    expect(packed({ ...made("s1"), approvedSource: null })).toBeNull();
  });

  it("a confirmation makes it fresh for that source revision alone", () => {
    const confirmations = [{ revision: "a", sourceRevision: "s2" }];
    expect(state({ ...made("s1"), confirmations, approvedSource: "s2" })).toBe("approved");
    expect(state({ ...made("s1"), confirmations, approvedSource: "s3" })).toBe("stale");
  });

  it("a confirmation of another revision counts for nothing", () => {
    const confirmations = [{ revision: "b", sourceRevision: "s2" }];
    expect(state({ ...made("s1"), confirmations, approvedSource: "s2" })).toBe("stale");
  });

  it("a stale translation that was sent back is to be changed, not confirmed", () => {
    const reviews = [review("a", { verdict: "request-changes" })];
    expect(state({ ...made("s1"), reviews, approvedSource: "s2" })).toBe("changes-requested");
  });
});
