import type { ShownFinding } from "../api/answers.ts";

type Fields = Readonly<Record<ShownFinding["field"], string>>;

/**
 * Findings of the text as it was checked, at their places in the text as it is now: while somebody
 * types on, no underline may slip to another word. A finding whose own words changed is left out.
 */
export function movedFindings(
  findings: readonly ShownFinding[],
  before: Fields,
  now: Fields,
): ShownFinding[] {
  const changes = { title: change(before.title, now.title), text: change(before.text, now.text) };
  return findings.flatMap((one) => {
    const { from, to, shift } = changes[one.field];
    if (one.end <= from) return [one];
    if (one.start < to) return [];
    return [{ ...one, start: one.start + shift, end: one.end + shift }];
  });
}

/** The one stretch in which two texts differ, in UTF-16 units of the earlier: what typing changes. */
function change(before: string, now: string): { from: number; to: number; shift: number } {
  const shortest = Math.min(before.length, now.length);
  let from = 0;
  while (from < shortest && before[from] === now[from]) from += 1;
  let after = 0;
  while (after < shortest - from && before.at(-1 - after) === now.at(-1 - after)) after += 1;
  return { from, to: before.length - after, shift: now.length - before.length };
}
