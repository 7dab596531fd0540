import { z } from "zod";
import type { TextKind } from "../../domain/review/facts.ts";

/**
 * What was typed and not saved, kept in this browser. Machines in an office are shared, so a copy
 * belongs to one person and one text, goes when the text is saved or its writer signs out, and lasts
 * a week at most: long enough for somebody who was cut off on a Friday.
 */
const copySchema = z.object({
  title: z.string(),
  text: z.string(),
  body: z.unknown(),
  /** Which save it was written on, as the form names it; null for a text that was never saved. */
  base: z.string().nullable(),
  at: z.iso.datetime(),
});
export type KeptCopy = z.infer<typeof copySchema>;

const root = "kizuna-unsaved/";
const week = 7 * 24 * 60 * 60 * 1000;

export function copiesOfPerson(person: number): string {
  return `${root}${person}/`;
}

/** Where the copies of one text lie: one for each visit, so that none is written over another. */
export function copiesOfText(person: number, kind: TextKind, text: string): string {
  return `${copiesOfPerson(person)}${kind}/${encodeURIComponent(text)}/`;
}

/** A browser without storage, or with a full one, keeps nothing: the form still holds the text. */
export function keepCopy(name: string, copy: KeptCopy): void {
  withStorage((storage) => storage.setItem(name, JSON.stringify(copy)));
}

export function dropCopy(name: string): void {
  withStorage((storage) => storage.removeItem(name));
}

export function dropCopies(place: string): void {
  for (const name of namesIn(place)) dropCopy(name);
}

/** The newest copy in a place, by its name. */
export function newestCopy(place: string): { name: string; copy: KeptCopy } | null {
  const found = namesIn(place).flatMap((name) => {
    const copy = readCopy(name);
    return copy === null ? [] : [{ name, copy }];
  });
  return found.toSorted((a, b) => b.copy.at.localeCompare(a.copy.at))[0] ?? null;
}

/** Everybody's copies of more than a week ago, and what cannot be read. */
export function dropOldCopies(now: Date): void {
  for (const name of namesIn(root)) {
    const copy = readCopy(name);
    if (copy === null || now.getTime() - new Date(copy.at).getTime() > week) dropCopy(name);
  }
}

function readCopy(name: string): KeptCopy | null {
  const stored = withStorage((storage) => storage.getItem(name)) ?? "null";
  try {
    return copySchema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}

function namesIn(place: string): string[] {
  const names = withStorage((storage) => Object.keys(storage)) ?? [];
  return names.filter((name) => name.startsWith(place));
}

function withStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}
