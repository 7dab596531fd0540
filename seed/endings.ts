/** How far a sample message has come when the story ends. */
export type Ending =
  "approved" | "draft" | "in-review" | "changes-requested" | "expired" | "retired";

/** Messages that end otherwise than approved, by their place in the second half of the story. */
const endings: Readonly<Record<number, Ending>> = {
  3: "draft",
  8: "in-review",
  13: "changes-requested",
  18: "expired",
  23: "retired",
  33: "in-review",
  38: "draft",
  43: "in-review",
};

/** The first half of the story (`done` is 0) is approved throughout. */
export function endingOf(done: number, index: number): Ending {
  return done === 0 ? "approved" : (endings[index] ?? "approved");
}
