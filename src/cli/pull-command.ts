import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { pull, type Pulled, type PullRequest } from "../../exports/pack/client.ts";
import { heldVersion } from "../../exports/pack/client/held.ts";
import { httpSource } from "../../exports/pack/client/http-source.ts";
import type { PackSource } from "../../exports/pack/client/source.ts";
import { treeSource } from "../../exports/pack/client/tree-source.ts";
import { PackError } from "../../exports/pack/errors.ts";
import { diskCopy, diskRepository } from "../store/repository/disk.ts";
import { openRepository } from "../store/repository/open-repository.ts";
import type { PackRepository } from "../store/repository/repository.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";

export interface PullOptions {
  edition: string;
  /** The delivery key; a plain copy of the tree needs none. */
  key?: string;
  /** A file with the JWKS that the publisher handed over. */
  jwks?: string;
  full?: boolean;
}

/** What a pull takes from the world around it. */
export interface PullWorld {
  fetch: typeof globalThis.fetch;
  now: () => Date;
}

const world: PullWorld = { fetch: (...request) => fetch(...request), now: () => new Date() };

/**
 * `kizuna pull URL DIR --key KEY --edition EDITION`: brings DIR up to date, or refuses and leaves it as
 * it was. URL is a delivery server, a web server with a copy of the tree, s3://bucket/prefix, or a
 * directory.
 */
export async function runPull(
  url: string,
  directory: string,
  options: PullOptions,
  output: Output,
  { fetch, now }: PullWorld = world,
): Promise<ExitCode> {
  const { edition, full = false } = options;
  if (!/^[^/\\.][^/\\]*$/.test(edition)) throw new UsageError(`${edition} is no edition's name`);
  const tree = diskCopy(directory);
  const jwks = options.jwks === undefined ? {} : { jwks: await readJwks(options.jwks) };
  try {
    const source = await sourceOf(url, { ...options, fetch });
    const pulled = await pull({ source, tree, edition, now, full, ...jwks });
    output.line(wording(pulled, directory), { ok: true, ...pulled });
    return 0;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    if (error.code === "not-a-copy") throw new UsageError(`${directory}: ${error.message}`);
    return await report(error, { edition, kept: await heldVersion(tree, edition) }, output);
  }
}

async function report(
  { code, message }: PackError,
  { edition, kept }: { edition: string; kept: number | null },
  output: Output,
): Promise<ExitCode> {
  const rest = kept === null ? "nothing is held" : `version ${kept} stays in place`;
  output.problem(`${code}: ${message}; ${edition}: ${rest}`, {
    ok: false,
    code,
    message,
    edition,
    heldVersion: kept,
  });
  return 1;
}

async function sourceOf(
  url: string,
  { key, fetch }: { key?: string; fetch: PullWorld["fetch"] },
): Promise<PackSource> {
  if (/^https?:/.test(url)) {
    if (!URL.canParse(url)) throw new UsageError(`${url} is not an address`);
    return await httpSource({ url, fetch, ...(key === undefined ? {} : { key }) });
  }
  if (url.startsWith("s3:")) return treeSource(remoteTree(url));
  const directory = url.startsWith("file:") ? fileURLToPath(url) : url;
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory() !== true) {
    throw new UsageError(`${url} is neither an http(s) or s3 address nor a directory`);
  }
  return treeSource(diskRepository(directory));
}

function remoteTree(url: string): PackRepository {
  try {
    return openRepository(url, process.env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

async function readJwks(file: string): Promise<NonNullable<PullRequest["jwks"]>> {
  try {
    return jwksSchema.parse(JSON.parse(await readFile(file, "utf8"))).keys;
  } catch (error) {
    throw new UsageError(`${file} holds no JWKS`, { cause: error });
  }
}

function wording(pulled: Pulled, directory: string): string {
  const { edition, version, previousVersion, recallSeq, fetched } = pulled;
  const news =
    previousVersion === version
      ? `version ${version} is the newest`
      : `version ${previousVersion ?? 0} → ${version}`;
  const files = `${fetched.byDelta} by delta, ${fetched.inFull} in full, ${fetched.kept} kept`;
  return `${edition}: ${news}; recalls up to ${recallSeq}; files: ${files}; verified in ${directory}`;
}
