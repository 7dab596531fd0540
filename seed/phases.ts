import type { Phase } from "../src/domain/schedule/phase.ts";

export interface NamedPhase extends Phase {
  names: { ja: string; en: string };
}

/** The four phases (domain: "Phases, days, cadence"). */
export const phases: readonly NamedPhase[] = [
  {
    slug: "maternity",
    names: { ja: "マタニティきずなメール", en: "Maternity" },
    anchor: "due",
    // 4 weeks 0 days to 41 weeks 6 days.
    firstDay: 28,
    lastDay: 293,
    cadence: [{ from: 28, every: 1 }],
    anniversaries: [],
  },
  {
    slug: "childcare",
    names: { ja: "子育てきずなメール", en: "Childcare" },
    anchor: "birth",
    firstDay: 0,
    lastDay: 1096,
    // 364 and 728 are whole weeks, so that from then on a reader hears from us on one weekday.
    cadence: [
      { from: 0, every: 1 },
      { from: 100, every: 3 },
      { from: 364, every: 7 },
      { from: 728, every: 14 },
    ],
    anniversaries: [1, 2, 3],
  },
  {
    slug: "preschool",
    names: { ja: "3〜5歳きずなメール", en: "Ages 3 to 5" },
    anchor: "birth",
    firstDay: 1097,
    lastDay: 2190,
    // Goes on in the fortnights of the phase before: 1106 is 79 of them.
    cadence: [{ from: 1106, every: 14 }],
    anniversaries: [4, 5, 6],
  },
  {
    slug: "school",
    names: { ja: "学童期・思春期メッセージ", en: "School age" },
    anchor: "birth",
    firstDay: 2191,
    // The 18th birthday falls on day 6574 or 6575.
    lastDay: 6575,
    // Occasional: only the birthdays are expected.
    cadence: [],
    anniversaries: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
  },
];
