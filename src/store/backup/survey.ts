import { createHash } from "node:crypto";
import path from "node:path";
import type { PackRepository } from "../repository/repository.ts";
import type { Archive } from "./archive-reader.ts";
import { BackupProblem } from "./backup-problem.ts";
import { keyFiles } from "./key-files.ts";
import { fileNames, isWrittenOnce } from "./pack-files.ts";

/** What an archive would bring, read once before anything is changed. */
export interface Survey {
  rows: number;
  /** SHA-256 by name. */
  files: Map<string, string>;
  keys: Map<string, string>;
}

/** Reads a whole archive. Throws BackupProblem when it has no end or its counts are wrong. */
export async function surveyArchive(archive: Archive): Promise<Survey> {
  const survey: Survey = { rows: 0, files: new Map(), keys: new Map() };
  let ended = false;
  for await (const record of archive.records()) {
    if (Array.isArray(record)) survey.rows += 1;
    else if ("file" in record) survey.files.set(record.file, sha256(record.base64));
    else if ("key" in record) survey.keys.set(record.key, sha256(record.base64));
    else if ("end" in record) {
      ended = record.end.rows === survey.rows && record.end.files === survey.files.size;
    }
  }
  if (ended) return survey;
  throw new BackupProblem(
    "damaged",
    `${archive.file} does not hold what its end counts: use another copy; nothing was changed`,
    `${archive.file} の内容が足りません。別の写しを使ってください。何も変更されていません`,
  );
}

/**
 * Throws BackupProblem when the repository holds files that the archive does not bring. What a stopped
 * restore left is the archive's own; the key set of a first start, without packs, gives way.
 */
export async function checkRepository(repository: PackRepository, survey: Survey): Promise<void> {
  const names = await fileNames(repository);
  const packs = names.some((name) => name.startsWith("editions/"));
  for (const name of names) {
    const wanted = survey.files.get(name);
    const firstKeys = name.startsWith("keys/") && !packs;
    const gives = !isWrittenOnce(name) && (firstKeys || !name.startsWith("keys/"));
    if (name === "phases.json" || (gives && wanted !== undefined)) continue;
    const standing = await repository.read(name);
    if (standing !== null && sha256(standing) === wanted) continue;
    throw new BackupProblem(
      "repository-not-empty",
      `the pack repository holds other packs already (${name}): name an empty PACK_REPOSITORY; nothing was changed`,
      `配信パックの保管先に別のデータ（${name}）があります。空の PACK_REPOSITORY を指定してください。何も変更されていません`,
    );
  }
}

/** Throws BackupProblem when other signing keys stand where the archive's would go. */
export async function checkKeys(directory: string, survey: Survey): Promise<void> {
  for (const { name, bytes } of await keyFiles(directory)) {
    const wanted = survey.keys.get(name);
    if (wanted === undefined || wanted === sha256(bytes)) continue;
    const place = path.join(directory, name);
    throw new BackupProblem(
      "other-keys",
      `${place} holds other signing keys: move ${directory} away first; nothing was changed`,
      `${place} に別の署名鍵があります。先に ${directory} を移してください。何も変更されていません`,
    );
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
