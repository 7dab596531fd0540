import { z } from "zod";
import { verifyTree, type Verification } from "../../exports/pack/verify-tree.ts";
import { diskRepository } from "../../src/store/repository/disk.ts";
import type { Answer, TestDesk } from "../setup/desk.ts";
import { act } from "./manuscript.ts";

/** A publisher's POST for the next version of an edition. */
export async function publishAs(
  desk: TestDesk,
  edition = "website",
  account = "publisher",
): Promise<Answer> {
  return await act(desk, account, `editions/${edition}/packs`);
}

/** What a version holds, as `key locale revision`, sorted. */
export async function linesOf(
  desk: TestDesk,
  edition: string,
  version: number,
): Promise<{ key: string; locale: string; revision: string }[]> {
  const { rows } = await desk.owner.query(
    `SELECT l.line::json ->> 'key' AS key, l.line::json ->> 'locale' AS locale, l.revision
     FROM packs p JOIN pack_files f ON f.sha256 = ANY (p.files)
     JOIN pack_lines l ON l.sha256 = ANY (f.lines)
     WHERE p.edition = $1 AND p.version = $2 ORDER BY 1, 2`,
    [edition, version],
  );
  const line = z.object({ key: z.string(), locale: z.string(), revision: z.string() });
  return z.array(line).parse(rows);
}

/** The version numbers of an edition, in order. */
export async function versionsOf(desk: TestDesk, edition: string): Promise<number[]> {
  const { rows } = await desk.owner.query<{ version: number }>(
    "SELECT version FROM packs WHERE edition = $1 ORDER BY version",
    [edition],
  );
  return rows.map((row) => row.version);
}

/** The pack repository of a desk, read byte by byte. */
export async function verifyShelf(desk: Pick<TestDesk, "dataDir">): Promise<Verification> {
  return await verifyTree(diskRepository(`${desk.dataDir}/packs`), new Date());
}
