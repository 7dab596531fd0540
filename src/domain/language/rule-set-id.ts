/** A 64-digit fingerprint of data (not a cryptographic one): equal data, equal id. */
export function ruleSetId(data: unknown): string {
  const text = JSON.stringify(data);
  return [0, 1, 2, 3]
    .map((seed) => fnv1a64(text, BigInt(seed)).toString(16).padStart(16, "0"))
    .join("");
}

/** FNV-1a, 64 bits, over UTF-16 units. Constants: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a64(text: string, seed: bigint): bigint {
  let hash = 0xcbf29ce484222325n ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash;
}
