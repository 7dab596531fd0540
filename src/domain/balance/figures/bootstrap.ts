/** A part of a whole, counted in one message; the parts of all messages make a ratio of sums. */
export interface Part {
  /** What counts for (or, negative, against). */
  above: number;
  /** What it is a share of. */
  below: number;
}

/** A ratio of sums with its 95 % interval; `base` is the sum below the line. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  base: number;
}

/**
 * Sum of `above` over sum of `below`, with a percentile bootstrap interval (Efron 1979): whole messages are
 * drawn with replacement, since sentences of one message are alike. Deterministic. Null when nothing is below.
 */
export function estimate(parts: readonly Part[]): Estimate | null {
  const whole = ratioOf(parts);
  if (whole === null) return null;
  const drawn = drawRatios(parts).toSorted();
  const tail = Math.floor(((1 - confidence) / 2) * (drawn.length - 1));
  return {
    value: whole.value,
    // Of very few messages a skewed set of draws can miss the figure itself.
    low: Math.min(drawn[tail] ?? whole.value, whole.value),
    high: Math.max(drawn[drawn.length - 1 - tail] ?? whole.value, whole.value),
    base: whole.base,
  };
}

const confidence = 0.95;
const draws = 2_000;

function ratioOf(parts: readonly Part[]): { value: number; base: number } | null {
  const base = parts.reduce((sum, { below }) => sum + below, 0);
  if (base === 0) return null;
  return { value: parts.reduce((sum, { above }) => sum + above, 0) / base, base };
}

/** The ratio of each draw; one that drew nothing below the line has none and is left out. */
function drawRatios(parts: readonly Part[]): Float64Array {
  const above = Float64Array.from(parts, (part) => part.above);
  const below = Float64Array.from(parts, (part) => part.below);
  const ratios = new Float64Array(draws);
  const random = mulberry32(parts.length);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let a = 0;
    let b = 0;
    for (let i = 0; i < parts.length; i += 1) {
      const pick = Math.floor(random() * parts.length);
      a += above[pick] ?? 0;
      b += below[pick] ?? 0;
    }
    if (b === 0) continue;
    ratios[kept] = a / b;
    kept += 1;
  }
  return ratios.slice(0, kept);
}

/** Tommy Ettinger's mulberry32: 32 bits of state, uniform in [0, 1). The same seed, the same draws. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
