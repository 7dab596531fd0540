import canonicalize from "canonicalize";

/**
 * The canonical JSON of a value (RFC 8785): sorted names, no white space, one way to write a number.
 * Throws on what JSON cannot say and on lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("this value has no canonical JSON");
  return text;
}

/** The UTF-8 bytes of the canonical JSON. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}
