import { BoundedMap } from "./bounded-map.ts";

export type Coding = "br" | "gzip" | "identity";

/** What a client accepts, best first; identity last unless refused (RFC 9110 section 12.5.3). */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  if (header === undefined) return IDENTITY;
  const known = parsed.get(header);
  if (known !== undefined) return known;
  const codings = parse(header);
  parsed.set(header, codings);
  return codings;
}

const IDENTITY: readonly Coding[] = ["identity"];
/** On a tie the smaller bytes win, so identity comes after the compressed forms. */
const CODINGS: readonly Coding[] = ["br", "gzip", "identity"];
const parsed = new BoundedMap<string, readonly Coding[]>(500);

function parse(header: string): readonly Coding[] {
  const qualities = new Map(header.split(",").map(codingQuality));
  const wildcard = qualities.get("*");
  const quality = (coding: Coding) =>
    qualities.get(coding) ?? wildcard ?? (coding === "identity" ? Number.EPSILON : 0);
  const accepted = CODINGS.filter((coding) => quality(coding) > 0);
  return accepted.toSorted((a, b) => quality(b) - quality(a));
}

function codingQuality(part: string): [string, number] {
  const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
  const q = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
  const coding = name.trim() === "x-gzip" ? "gzip" : name.trim();
  return [coding, q === undefined ? 1 : Number(q)];
}
