/** Where the hashes of each family of features begin, so that two families never share one. */
export const seed = {
  row: 0x1b873593,
  namedRow: 0x2545f491,
  apart: 0x3c6ef372,
  part: 0x1f83d9ab,
  together: 0x510e527f,
  class: 0x5bd1e995,
  sign: 0x6a09e667,
  content: 0x71374491,
  there: 0x428a2f98,
  missing: 0x3956c25b,
  pair: 0x59f111f1,
};

/** Adds a value to a hash (32 bits, signed), after FNV-1a. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
}

/** The hash of a stretch of text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}
