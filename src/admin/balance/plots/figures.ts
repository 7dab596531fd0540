import type { ShownEstimate } from "../../api/balance-answers.ts";

/** A balance with its sign, two digits: +0.25, 0.00, −0.10. */
export function signed(figure: number): string {
  const digits = Math.abs(figure).toFixed(2);
  if (Number(digits) === 0) return digits;
  return `${figure > 0 ? "+" : "−"}${digits}`;
}

/** −0.10 … +0.35 */
export function intervalOf({ low, high }: NonNullable<ShownEstimate>): string {
  return `${signed(low)} … ${signed(high)}`;
}

/** A share in whole percent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

/** Where a balance stands on an axis from −1 (0 %) to +1 (100 %), kept off its ends. */
export function placeOf(figure: number): number {
  return 4 + ((figure + 1) / 2) * 92;
}
