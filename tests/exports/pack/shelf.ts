import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { canonicalBytes } from "../../../exports/pack/canonical.ts";
import { buildPack, type LineGroup } from "./build-pack.ts";
import { pull, type Pulled, type PullRequest } from "../../../exports/pack/client.ts";
import { treeSource } from "../../../exports/pack/client/tree-source.ts";
import { PackError } from "../../../exports/pack/errors.ts";
import { signDocument, type SigningKey } from "../../../exports/pack/jws.ts";
import { sha256Of } from "../../../exports/pack/pack-file.ts";
import type { Head, Manifest, PackLine, Recall } from "../../../exports/pack/schema.ts";
import {
  blobName,
  headName,
  keySetName,
  manifestName,
  type HeldTree,
} from "../../../exports/pack/tree.ts";

export const noon = new Date("2026-06-01T03:00:00Z");
export const hour = 3_600_000;

/** A tree in memory. Its map is open, so that tests can take snapshots and tamper. */
export interface MemoryTree extends HeldTree {
  files: Map<string, Uint8Array>;
}

export function memoryTree(files = new Map<string, Uint8Array>()): MemoryTree {
  return {
    files,
    read: async (name) => files.get(name) ?? null,
    list: async (prefix) => [...files.keys()].filter((name) => name.startsWith(prefix)).toSorted(),
    async replace(name, bytes) {
      files.set(name, bytes);
    },
    async remove(name) {
      files.delete(name);
    },
  };
}

export interface TestKeys {
  signing: { release: SigningKey[]; online: SigningKey[] };
  jwks: JWK[];
}

export async function testKeys(): Promise<TestKeys> {
  const release = await keyPair("release");
  const online = await keyPair("online");
  return {
    signing: { release: release.signing, online: online.signing },
    jwks: [...release.jwks, ...online.jwks],
  };
}

async function keyPair(use: string): Promise<{ signing: SigningKey[]; jwks: JWK[] }> {
  const signing: SigningKey[] = [];
  const jwks: JWK[] = [];
  for (const alg of ["ES256", "EdDSA"] as const) {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    signing.push({ kid, alg, key: privateKey });
    const own = { ...jwk, kid, alg, kizuna_use: use };
    jwks.push(own);
  }
  return { signing, jwks };
}

/** A repository in memory that publishes by the rules, so that a test need only break one. */
export class Shelf {
  readonly tree = memoryTree();
  readonly manifests: Manifest[] = [];
  keys: TestKeys;
  recalls: Recall[] = [];

  constructor(keys: TestKeys) {
    this.keys = keys;
  }

  async publishKeys(set: number, keys: TestKeys, by: TestKeys, jwks = keys.jwks): Promise<void> {
    const jws = await signDocument("keys", canonicalBytes({ set, keys: jwks }), by.signing.release);
    this.write(keySetName(set), jws);
  }

  /** Publishes the next version and its head. */
  async publish(
    groups: readonly LineGroup[],
    at = noon,
    changes: Partial<Manifest> = {},
  ): Promise<Manifest> {
    const last = this.manifests.at(-1);
    const version = (last?.version ?? 0) + 1;
    const stands = last && this.tree.files.get(manifestName("kita", last.version));
    const { manifest, blobs } = buildPack({
      edition: "kita",
      version,
      publishedAt: at,
      locales: ["ja"],
      ruleSet: "rules-1",
      previous: stands ? { version: version - 1, sha256: sha256Of(stands) } : null,
      recent: this.manifests.toReversed(),
      held: this.blobs(),
      groups,
    });
    for (const [sha256, bytes] of blobs) this.tree.files.set(blobName(sha256), bytes);
    const changed = { ...manifest, ...changes };
    await this.writeManifest(changed);
    this.manifests.push(changed);
    await this.writeHead(version, at);
    return changed;
  }

  async writeManifest(manifest: Manifest): Promise<void> {
    const { release } = this.keys.signing;
    const jws = await signDocument("manifest", canonicalBytes(manifest), release);
    this.write(manifestName(manifest.edition, manifest.version), jws);
  }

  async writeHead(version: number, at = noon, changes: Partial<Head> = {}): Promise<Head> {
    const manifest = this.tree.files.get(manifestName("kita", version)) ?? new Uint8Array();
    const recallSeq = this.recalls.length;
    const recalls = canonicalBytes({ edition: "kita", recallSeq, recalls: this.recalls });
    this.tree.files.set(blobName(sha256Of(recalls)), recalls);
    const head: Head = {
      edition: "kita",
      version,
      manifest: { sha256: sha256Of(manifest), size: manifest.byteLength },
      recallSeq,
      recalls: { sha256: sha256Of(recalls), size: recalls.byteLength },
      issuedAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + 24 * hour).toISOString(),
      ...changes,
    };
    this.write(
      headName("kita"),
      await signDocument("head", canonicalBytes(head), this.keys.signing.online),
    );
    return head;
  }

  recall(key: string, messageSha256: string): void {
    const id = `recall-${this.recalls.length + 1}`;
    const since = noon.toISOString();
    const rest = { severity: "stop" as const, reason: "wrong", replacedBy: null, since };
    this.recalls.push({ id, key, messageSha256: [messageSha256], ...rest });
  }

  write(name: string, text: string): void {
    this.tree.files.set(name, new TextEncoder().encode(text));
  }

  private blobs(): Map<string, Uint8Array> {
    const blobs = [...this.tree.files].filter(([name]) => name.startsWith("blobs/"));
    return new Map(blobs.map(([name, bytes]) => [name.slice("blobs/".length), bytes]));
  }
}

/** A repository with its first key set and no version yet. */
export async function openShelf(): Promise<Shelf> {
  const keys = await testKeys();
  const shelf = new Shelf(keys);
  await shelf.publishKeys(1, keys, keys);
  return shelf;
}

export function line(day: number, text = `妊娠${day}日目の本文です。`): PackLine {
  return {
    key: `maternity/${String(day).padStart(3, "0")}/everyone`,
    phase: "maternity",
    day,
    audience: "everyone",
    locale: "ja",
    title: `${day}日目`,
    text,
    html: `<p>${text}</p>`,
    flags: { assumesLiveBirth: false, assumesSingleBaby: false },
    topics: ["body"],
    revision: sha256Of(text),
    supervision: [{ specialty: "obstetrics", date: "2026-04-01" }],
    owner: "kizuna-mail",
  };
}

export function core(...lines: PackLine[]): LineGroup {
  return { role: "core", locale: "ja", phase: "maternity", lines };
}

export function inserts(...lines: PackLine[]): LineGroup {
  return { role: "inserts", locale: "ja", phase: "maternity", lines };
}

/** Pulls the edition out of one tree into another. */
export async function pullFrom(
  from: MemoryTree,
  tree: MemoryTree,
  more: Partial<PullRequest> = {},
): Promise<Pulled> {
  const source = treeSource(from);
  return await pull({ source, tree, edition: "kita", now: () => noon, ...more });
}

/** The code of the PackError that a promise fails with; anything else fails the test. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
  return "nothing was refused";
}

/** A copy of a tree's content, to compare it with later. */
export function snapshot(tree: MemoryTree): Map<string, Uint8Array> {
  return new Map([...tree.files].map(([name, bytes]) => [name, Uint8Array.from(bytes)]));
}

export function flipByte(bytes: Uint8Array, at = Math.floor(bytes.length / 2)): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return flipped;
}
