import { createHash } from "node:crypto";
import type { Head, Manifest, RecallList } from "../../exports/pack/schema.ts";
import { type Answer, prepareAnswer } from "./answer.ts";
import { BoundedMap } from "./bounded-map.ts";
import { readHead, readManifest, readRecalls } from "./documents.ts";
import { joseJson } from "./media-types.ts";
import { NamedBlobs } from "./named-blobs.ts";
import type { PackReader } from "./pack-reader.ts";
import { Problem } from "./problem.ts";
import type { Clock } from "./services.ts";

/** An edition as its newest head describes it. Replaced, never changed, when the head changes. */
export interface EditionState {
  slug: string;
  head: Head;
  headSha256: string;
  headAnswer: Answer;
  /** The head is read again after this moment (milliseconds). */
  freshUntil: number;
}

export interface EditionContents {
  manifest: Manifest;
  recalls: RecallList;
}

const FRESH = 1_000;
const CAPACITY = 5_000;

/** The editions of a repository; heads are read again once a second while somebody asks. */
export class Editions {
  readonly #repository: PackReader;
  readonly #clock: Clock;
  readonly #states = new BoundedMap<string, EditionState>(CAPACITY);
  readonly #reading = new Map<string, Promise<EditionState | null>>();
  readonly #contents = new WeakMap<EditionState, Promise<EditionContents>>();
  readonly #named = new BoundedMap<string, NamedBlobs>(CAPACITY);

  constructor(repository: PackReader, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /** The edition's newest state, at most a second old; null while nothing is published. */
  async state(slug: string): Promise<EditionState | null> {
    const held = this.#states.get(slug);
    if (held !== undefined && held.freshUntil > this.#clock.now()) return held;
    const reading = this.#reading.get(slug);
    if (reading !== undefined) return reading;
    const started = this.#read(slug).finally(() => this.#reading.delete(slug));
    this.#reading.set(slug, started);
    return started;
  }

  /** The manifest and the recall list that the head names. */
  async contents(state: EditionState): Promise<EditionContents> {
    const held = this.#contents.get(state);
    if (held !== undefined) return held;
    const loading = this.#load(state);
    this.#contents.set(state, loading);
    loading.catch(() => this.#contents.delete(state));
    return loading;
  }

  /** Whether the head or any manifest of the edition names this file. */
  async names(state: EditionState, sha256: string): Promise<boolean> {
    const { slug, head } = state;
    const named =
      this.#named.get(slug) ?? new NamedBlobs((version) => this.#manifest(slug, version));
    this.#named.set(slug, named);
    named.add(head.recalls.sha256);
    return named.has(sha256, head.version);
  }

  async manifestBytes(slug: string, version: number): Promise<Buffer | null> {
    return this.bytes(`editions/${slug}/packs/${version}`);
  }

  async #manifest(slug: string, version: number): Promise<Manifest | null> {
    const bytes = await this.manifestBytes(slug, version);
    return bytes === null ? null : readManifest(bytes);
  }

  async #read(slug: string): Promise<EditionState | null> {
    const last = this.#states.get(slug);
    const bytes = await this.bytes(`editions/${slug}/head`);
    if (bytes === null) return null;
    const freshUntil = this.#clock.now() + FRESH;
    const headSha256 = createHash("sha256").update(bytes).digest("hex");
    if (last?.headSha256 === headSha256) {
      last.freshUntil = freshUntil;
      return last;
    }
    const headAnswer = prepareAnswer({
      contentType: joseJson,
      cacheControl: "private, max-age=30",
      tag: headSha256,
      bodies: { identity: bytes },
    });
    const state = { slug, head: readHead(bytes), headSha256, headAnswer, freshUntil };
    this.#states.set(slug, state);
    return state;
  }

  async #load(state: EditionState): Promise<EditionContents> {
    const { version, recalls } = state.head;
    const [manifest, list] = await Promise.all([
      this.#manifest(state.slug, version),
      this.bytes(`blobs/${recalls.sha256}`),
    ]);
    if (manifest === null || list === null) {
      throw new Error(`edition ${state.slug}: the head names files that are not there`);
    }
    return { manifest, recalls: readRecalls(list) };
  }

  /** The bytes of a file of the repository, or null. Throws a Problem of status 503. */
  async bytes(path: string): Promise<Buffer | null> {
    const bytes = await this.#repository.read(path).catch((cause: unknown) => {
      throw new Problem("repository-unavailable", "Try again in a few seconds.", {
        headers: { "Retry-After": "5" },
        cause,
      });
    });
    return bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
