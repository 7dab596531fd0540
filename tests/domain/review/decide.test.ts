import { describe, expect, it } from "vitest";
import { check } from "../../../src/domain/language/check.ts";
import { decideReview } from "../../../src/domain/review/decide-review.ts";
import { decideSubmit } from "../../../src/domain/review/decide-submit.ts";
import { decideWaiver } from "../../../src/domain/review/decide-waiver.ts";
import {
  demand,
  refusalCodes,
  RefusedError,
  type Decision,
} from "../../../src/domain/review/refusal.ts";
import { refusalWording } from "../../../src/domain/review/refusal-wording.ts";
import { roles, type Role } from "../../../src/domain/people/roles.ts";
import { history, person, review, revision } from "./history.ts";

const reasonOf = (decision: Decision<unknown>) => (decision.ok ? null : decision.refusal.code);
const today = "2025-06-01";
const finding = { rule: "r", major: 1, sentence: "文。", severity: "warn" } as const;

describe("who may review", () => {
  const request = { revision: "a", specialty: "obstetrics", verdict: "approve" } as const;
  const judge = (
    facts: Parameters<typeof history>[0] = {},
    actor: Parameters<typeof person>[0] = {},
    change: object = {},
  ) => reasonOf(decideReview(history(facts), person(actor), { ...request, ...change }, today));

  it("an expert who wrote nothing, for a required specialty held today, may", () => {
    expect(judge()).toBeNull();
  });

  it("nobody who wrote any of the words may, in whatever roles", () => {
    for (const role of ["expert", "translator", "publisher"] as const) {
      expect(judge({}, { id: 1, roles: [role, "editor", "administrator"] })).toBe("own-words");
    }
  });

  it.each(roles.filter((role) => !["expert", "translator", "publisher"].includes(role)))(
    "the role %s alone reviews nothing",
    (role: Role) => expect(judge({}, { roles: [role] })).toBe("role-missing"),
  );

  it("a specialty counts from its first day to its last, both included", () => {
    const held = (from: string, until: string | null) =>
      judge({}, { specialties: [{ specialty: "obstetrics", from, until }] });
    expect(held("2025-06-01", "2025-06-01")).toBeNull();
    expect(held("2025-06-02", null)).toBe("specialty-missing");
    expect(held("2020-01-01", "2025-05-31")).toBe("specialty-missing");
  });

  it("a specialty that the text does not ask for is refused", () => {
    expect(judge({}, {}, { specialty: "dentistry" })).toBe("specialty-not-required");
  });

  it("a revision that is not the text as it stands is stale", () => {
    expect(judge({ currentSha256: "b" })).toBe("stale-revision");
    expect(judge({ revisions: [revision("old"), revision("a")] }, {}, { revision: "old" })).toBe(
      "stale-revision",
    );
  });

  it("before the first submission there is nothing to review", () => {
    expect(judge({ revisions: [] }, {}, { revision: "" })).toBe("nothing-to-review");
  });

  it("a retired text is reviewed no more", () => {
    expect(judge({ retired: true })).toBe("retired");
  });

  it("open findings keep back an approval, never a request for changes", () => {
    const revisions = [revision("a", { findings: [finding] })];
    expect(judge({ revisions })).toBe("findings-open");
    expect(judge({ revisions }, {}, { verdict: "approve-with-note" })).toBe("findings-open");
    expect(judge({ revisions }, {}, { verdict: "request-changes" })).toBeNull();
  });
});

describe("what may be submitted", () => {
  const candidate = { findings: [], required: ["obstetrics"] };
  const fresh = { currentSha256: "new" };
  const editor = person({ id: 1, roles: ["editor"] });

  it("new words without open findings, by the role that writes them", () => {
    expect(reasonOf(decideSubmit("messages", history(fresh), editor, candidate))).toBeNull();
  });

  it.each([
    ["messages", "editor"],
    ["translations", "translator"],
    ["inserts", "staff"],
  ] as const)("%s are submitted by a %s and nobody else", (kind, writer) => {
    const facts = history({ ...fresh, approvedSource: "s" });
    for (const role of roles) {
      const decision = decideSubmit(kind, facts, person({ roles: [role] }), candidate);
      expect(reasonOf(decision)).toBe(role === writer ? null : "role-missing");
    }
  });

  it("the same words twice are nothing new", () => {
    const facts = history({ reviews: [review("a")] });
    expect(reasonOf(decideSubmit("messages", facts, editor, candidate))).toBe("nothing-new");
  });

  it("a retired text, and one that nobody must approve, are refused", () => {
    const retired = history({ ...fresh, retired: true });
    expect(reasonOf(decideSubmit("messages", retired, editor, candidate))).toBe("retired");
    const unasked = { findings: [], required: [] };
    expect(reasonOf(decideSubmit("messages", history(fresh), editor, unasked))).toBe(
      "no-specialty-required",
    );
  });

  it("a translation waits for its source's approval", () => {
    const translator = person({ roles: ["translator"] });
    const without = history({ ...fresh, isTranslation: true });
    expect(reasonOf(decideSubmit("translations", without, translator, candidate))).toBe(
      "source-not-approved",
    );
  });

  it("an open finding blocks and is named; a waiver lets it through", () => {
    const blocked = { ...candidate, findings: [finding] };
    const decision = decideSubmit("messages", history(fresh), editor, blocked);
    expect(decision).toMatchObject({
      refusal: { code: "findings-open", context: { findings: [finding] } },
    });
    const waived = history({ ...fresh, waivers: [finding] });
    expect(reasonOf(decideSubmit("messages", waived, editor, blocked))).toBeNull();
  });
});

describe("who may waive what", () => {
  const [found] = check("イクメンのパパが増えています。", "ja");
  if (found === undefined) throw new TypeError("the sample sentence no longer has a finding");
  const judge = (severity: "error" | "warn" | "info", role: Role, authors: number[] = []) =>
    reasonOf(decideWaiver([{ ...found, severity }], authors, person({ roles: [role] }), found));

  it.each(roles)("a warning and an error by a %s", (role) => {
    const warn = ["editor", "translator", "expert", "administrator"].includes(role);
    const error = ["expert", "administrator"].includes(role);
    expect(judge("warn", role)).toBe(warn ? null : "role-missing");
    expect(judge("error", role)).toBe(error ? null : warn ? "not-waivable" : "role-missing");
  });

  it("nobody waives an error in their own words", () => {
    expect(judge("error", "expert", [2])).toBe("own-words");
    expect(judge("error", "administrator", [2])).toBe("own-words");
  });

  it("information does not block, so there is nothing to waive", () => {
    expect(judge("info", "expert")).toBe("unknown-finding");
  });

  it("a finding that the text does not have cannot be waived ahead", () => {
    const decide = (change: object) =>
      reasonOf(decideWaiver([found], [], person(), { ...found, ...change }));
    expect(decide({ rule: "another" })).toBe("unknown-finding");
    expect(decide({ sentence: "別の文。" })).toBe("unknown-finding");
  });
});

describe("refusals", () => {
  it("each has an HTTP status of a client error and words in both languages", () => {
    for (const code of refusalCodes) {
      const { status, ja, en } = refusalWording[code];
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(status, code).toBeLessThan(500);
      expect(ja, code).toMatch(/[ぁ-ん].*。$/);
      expect(en, code).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("a demand answers the value or throws the refusal", () => {
    expect(demand({ ok: true, value: 5 })).toBe(5);
    const refused: Decision<number> = { ok: false, refusal: { code: "retired", context: {} } };
    expect(() => demand(refused)).toThrow(RefusedError);
  });
});
