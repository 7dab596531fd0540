import type { Loader, Target } from "./load.ts";

/** Loads two servers in turns, once to warm up: requests a second of each round. */
export async function takeTurns(
  loader: Loader,
  ours: Target,
  baseline: Target | undefined,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<{ ours: number[]; baseline: number[] }> {
  // Compiled code here, open files there.
  for (const target of [ours, baseline]) if (target) await loader.load(target, seconds);
  const rates: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round += 1) {
    rates.ours.push(await loader.load(ours, seconds));
    if (baseline !== undefined) rates.baseline.push(await loader.load(baseline, seconds));
  }
  return rates;
}
