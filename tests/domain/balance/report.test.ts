import { describe, expect, test } from "vitest";
import type { Addressee, Doing } from "../../../src/domain/balance/labels.ts";
import { careTableOf, sharesOf } from "../../../src/domain/balance/figures/report.ts";
import { countMessage, type MessageCounts } from "../../../src/domain/balance/figures/tally.ts";

function message(
  key: string,
  addressed: readonly Addressee[],
  doings: Doing[] = [],
): MessageCounts {
  const [first, ...rest] = addressed.map((who) => ({ addressed: who, doings: [] as const }));
  return countMessage(key, [...(first === undefined ? [] : [{ ...first, doings }]), ...rest]);
}

function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}

describe("shares", () => {
  test("are of all sentences, the unknown ones too", () => {
    const { addressed, sentences } = sharesOf([
      message("a", [...times(30, "mother" as const), ...times(20, "unknown" as const)]),
      message("b", times(50, "neutral" as const)),
    ]);
    expect(sentences).toBe(100);
    expect(addressed).toEqual({
      mother: { count: 30, share: 0.3 },
      father: null,
      both: null,
      neutral: { count: 50, share: 0.5 },
      unknown: { count: 20, share: 0.2 },
    });
  });

  test("of nineteen sentences are hidden, of twenty shown", () => {
    expect(sharesOf([message("a", times(19, "father"))]).addressed.father).toBeNull();
    expect(sharesOf([message("a", times(20, "father"))]).addressed.father).toEqual({
      count: 20,
      share: 1,
    });
  });
});

describe("the balance", () => {
  test("is (mother − father) / (mother + father + both)", () => {
    const counts: Addressee[] = [
      ...times(12, "mother" as const),
      ...times(4, "father" as const),
      ...times(4, "both" as const),
      ...times(80, "neutral" as const),
    ];
    expect(sharesOf([message("a", counts)]).balance).toMatchObject({ value: 0.4, base: 20 });
  });

  test("is hidden when mother, father and both are fewer than twenty together", () => {
    const counts: Addressee[] = [...times(19, "mother" as const), ...times(80, "neutral" as const)];
    expect(sharesOf([message("a", counts)]).balance).toBeNull();
  });

  test("is +1 where all are mothers and −1 where all are fathers", () => {
    expect(sharesOf([message("a", times(20, "mother"))]).balance?.value).toBe(1);
    expect(sharesOf([message("a", times(20, "father"))]).balance?.value).toBe(-1);
  });

  test("draws the locales of a message together", () => {
    const locales = (key: string, who: Addressee) => times(3, message(key, times(5, who)));
    const together = sharesOf([...locales("a", "mother"), ...locales("b", "father")]);
    const apart = sharesOf([message("a", times(15, "mother")), message("b", times(15, "father"))]);
    expect(together.messages).toBe(2);
    expect(together.balance).toEqual(apart.balance);
  });
});

describe("the care table", () => {
  const bathing = (agent: Doing["agent"], way: Doing["way"]): Doing => ({
    task: "bathing",
    agent,
    way,
  });
  const messages = [
    ...times(15, bathing("father", "helps")),
    ...times(10, bathing("father", "does")),
    ...times(30, bathing("mother", "does")),
    ...times(19, bathing("both", "does")),
  ].map((doing, at) => message(String(at), ["neutral"], [doing]));
  const { tasks, helperRatio } = careTableOf(messages);

  test("counts who does a task, and the share that only helps", () => {
    const { by } = tasks.find(({ task }) => task === "bathing") ?? { by: null };
    expect(by).toEqual({
      father: { count: 25, helps: 0.6 },
      mother: { count: 30, helps: 0 },
      both: null,
      other: null,
      unsaid: null,
    });
  });

  test("begins with all tasks together", () => {
    expect(tasks[0]).toMatchObject({ task: "all", by: { father: { count: 25 } } });
    expect(tasks).toHaveLength(16);
  });

  test("the helper ratio is helps / (does + helps), for fathers and for mothers", () => {
    expect(helperRatio.father).toMatchObject({ value: 0.6, base: 25 });
    expect(helperRatio.mother).toMatchObject({ value: 0, low: 0, high: 0, base: 30 });
  });

  test("a helper ratio of fewer than twenty is hidden", () => {
    expect(careTableOf(messages.slice(0, 19)).helperRatio).toEqual({ mother: null, father: null });
  });
});
