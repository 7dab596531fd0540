import { setImmediate } from "node:timers/promises";
import type { CheckLocale } from "../../domain/language/check.ts";
import { methodVersion, readMessage } from "../../domain/balance/read-message.ts";
import { sharesOf, type Shares } from "../../domain/balance/figures/report.ts";
import { countMessage, type MessageCounts } from "../../domain/balance/figures/tally.ts";
import { packLineSchema } from "../../../exports/pack/schema.ts";
import type { Transaction } from "../ports.ts";
import { bounded } from "./bounded.ts";
import type { VersionFile } from "./version-files.ts";

/** A pack file's messages in numbers. `id` names the bytes and how they were read. */
export interface CountedFile {
  id: string;
  phase: string;
  locale: string;
  counts: readonly MessageCounts[];
}

/** Counts a pack file. Its bytes never change, so each is read once in the life of the process. */
export async function countFile(
  tx: Transaction,
  file: VersionFile,
  checks: CheckLocale,
): Promise<CountedFile> {
  const language = checks === "en" ? "en" : "ja";
  const id = [file.sha256, file.role, language, methodVersion].join(" ");
  const { phase, locale } = file;
  const known = counted.get(id);
  if (known !== undefined) return { id, phase, locale, counts: known };
  const counts: MessageCounts[] = [];
  for (const [index, raw] of (file.lines ?? (await tx.packs.fileLines(file.sha256))).entries()) {
    // Reading a large file must not hold up those who are typing.
    if (index % 50 === 49) await setImmediate();
    const line = packLineSchema.parse(JSON.parse(raw));
    counts.push(countMessage(`${file.role} ${line.key}`, readMessage({ ...line, language })));
  }
  counted.set(id, counts);
  return { id, phase, locale, counts };
}

/** The shares of files together, kept like the counts: most versions change few files. */
export async function sharesOfFiles(files: readonly CountedFile[]): Promise<Shares> {
  const id = files
    .map((file) => file.id)
    .toSorted()
    .join();
  const known = shares.get(id);
  if (known !== undefined) return known;
  await setImmediate();
  const fresh = sharesOf(files.flatMap(({ counts }) => counts));
  shares.set(id, fresh);
  return fresh;
}

const counted = bounded<readonly MessageCounts[]>(2_000);
const shares = bounded<Shares>(5_000);
