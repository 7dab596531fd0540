import type { Recall } from "../../exports/pack/schema.ts";
import type { Audience } from "../domain/schedule/audience.ts";
import { keyOf } from "../domain/schedule/key.ts";
import type { Slot } from "../domain/schedule/slot.ts";
import type { EditionContents, Editions, EditionState } from "./editions.ts";
import { readPackLines, type StoredLine } from "./pack-lines.ts";
import { Problem } from "./problem.ts";
import { WeighedCache } from "./weighed-cache.ts";

export interface Wanted {
  phase: string;
  slot: Slot;
  audience: Audience;
  locale: string;
}

/** What the newest pack holds for a slot: a message, a recall instead of it, or nothing. */
export type Found =
  | { kind: "message"; line: StoredLine }
  | { kind: "recalled"; key: string; recall: Recall }
  | { kind: "nothing" };

type Role = "core" | "inserts";

/** The messages of the newest packs. Parsed pack files are shared by the editions that use them. */
export class Messages {
  readonly #editions: Editions;
  readonly #files: WeighedCache<Map<string, StoredLine>>;

  constructor(editions: Editions, budget: number) {
    this.#editions = editions;
    this.#files = new WeighedCache(budget, weightOf);
  }

  /** The one message of a slot: the supervised core, else the edition's own insert. */
  async find(state: EditionState, wanted: Wanted): Promise<Found> {
    const contents = await this.#editions.contents(state);
    refuseUnknownLocale(contents, wanted.locale);
    refuseUnknownPhase(contents, wanted.phase);
    const core = await this.#line(contents, "core", wanted);
    const line = core ?? (await this.#line(contents, "inserts", wanted));
    return judge(line, contents, wanted);
  }

  /** Everything of a slot: the core message and the insert, where the pack has them. */
  async findAll(state: EditionState, wanted: Wanted): Promise<Found[]> {
    const contents = await this.#editions.contents(state);
    const core = await this.#line(contents, "core", wanted);
    const insert = await this.#line(contents, "inserts", wanted);
    if (core === undefined && insert === undefined) return [judge(undefined, contents, wanted)];
    return [core, insert].flatMap((line) =>
      line === undefined ? [] : [judge(line, contents, wanted)],
    );
  }

  async #line(
    contents: EditionContents,
    role: Role,
    wanted: Wanted,
  ): Promise<StoredLine | undefined> {
    const file = contents.manifest.files.find(
      (entry) =>
        entry.role === role && entry.locale === wanted.locale && entry.phase === wanted.phase,
    );
    if (file === undefined) return undefined;
    const lines = await this.#lines(file.sha256);
    const [exact, everyone] = keysOf(wanted);
    return lines.get(exact) ?? lines.get(everyone);
  }

  async #lines(sha256: string): Promise<Map<string, StoredLine>> {
    const lines = await this.#files.load(sha256, async () => {
      const bytes = await this.#editions.bytes(`blobs/${sha256}`);
      return bytes === null ? null : readPackLines(bytes);
    });
    if (lines === null) throw new Error(`blob ${sha256} is not there`);
    return lines;
  }
}

/** Refuses a locale that the edition's newest pack does not carry. */
export function refuseUnknownLocale({ manifest }: EditionContents, locale: string): void {
  if (manifest.locales.includes(locale)) return;
  const { locales } = manifest;
  throw new Problem("unknown-locale", `The edition has the locales ${locales.join(", ")}.`);
}

function refuseUnknownPhase({ manifest }: EditionContents, phase: string): void {
  const phases = new Set(manifest.files.map((file) => file.phase));
  if (phases.has(phase)) return;
  throw new Problem("phase-not-found", `The edition has the phases ${[...phases].join(", ")}.`);
}

function judge(line: StoredLine | undefined, contents: EditionContents, wanted: Wanted): Found {
  const { recalls } = contents.recalls;
  if (line === undefined) {
    // A recalled message is not in later packs, so only its key is left to find it by.
    const keys = keysOf(wanted);
    const recall = recalls.findLast((entry) => keys.includes(entry.key));
    return recall === undefined
      ? { kind: "nothing" }
      : { kind: "recalled", key: recall.key, recall };
  }
  const recall = recalls.findLast((entry) => entry.messageSha256.includes(line.sha256));
  return recall === undefined
    ? { kind: "message", line }
    : { kind: "recalled", key: line.key, recall };
}

function keysOf({ phase, slot, audience }: Wanted): [exact: string, everyone: string] {
  return [keyOf(phase, slot, audience), keyOf(phase, slot, "everyone")];
}

function weightOf(lines: Map<string, StoredLine>): number {
  let weight = 0;
  for (const line of lines.values()) weight += 2 * line.raw.length + 300;
  return weight;
}
