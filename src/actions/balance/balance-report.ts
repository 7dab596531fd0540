import type { CheckLocale } from "../../domain/language/check.ts";
import {
  careTableOf,
  fewest,
  type CareTable,
  type Shares,
} from "../../domain/balance/figures/report.ts";
import { methodVersion } from "../../domain/balance/read-message.ts";
import type { Desk, EditionRow, Transaction } from "../ports.ts";
import { demandReadable, mostVersions, type BalanceReader } from "./balance-choices.ts";
import { countFile, sharesOfFiles, type CountedFile } from "./count-files.ts";
import {
  chooseVersion,
  notFound,
  publishedVersion,
  type Version,
  type VersionFile,
} from "./version-files.ts";

export interface BalanceQuestion {
  edition: string;
  /** A version, "newest", or "next": what publishing now would hold. */
  version: number | "newest" | "next";
  phase: string | null;
  locale: string | null;
}

/** Shares of the messages of one phase and locale; null is all of them. */
export interface BalanceGroup extends Shares {
  phase: string | null;
  locale: string | null;
}

export interface BalanceReport {
  edition: string;
  /** Null: what publishing now would hold. */
  version: number | null;
  publishedAt: string | null;
  method: string;
  hiddenBelow: number;
  phase: string | null;
  locale: string | null;
  /** Locales of the version whose language the method does not read. */
  unreadLocales: string[];
  /** The chosen phase and locale first, then each of their parts. */
  groups: BalanceGroup[];
  care: CareTable;
  /** The chosen phase and locale in every version, oldest first. */
  trend: (Shares & { version: number; publishedAt: string })[];
}

/**
 * Whom the texts of a pack version address and who does which care task in them. Throws RefusedError
 * "not-found" naming the field for an unknown edition, version, phase or locale; "not-your-edition".
 */
export async function balanceReport(
  desk: Desk,
  reader: BalanceReader,
  question: BalanceQuestion,
): Promise<BalanceReport> {
  const { edition, chosen, history, unreadLocales } = await load(desk, reader, question);
  const groups: BalanceGroup[] = [];
  for (const { phase, locale, files } of partsOf(chosen.counted, edition, question)) {
    groups.push({ phase, locale, ...(await sharesOfFiles(files)) });
  }
  const trend: BalanceReport["trend"] = [];
  for (const { version, publishedAt, counted } of history) {
    trend.push({ version, publishedAt, ...(await sharesOfFiles(counted)) });
  }
  return {
    edition: edition.slug,
    version: chosen.version,
    publishedAt: chosen.publishedAt,
    method: methodVersion,
    hiddenBelow: fewest,
    phase: question.phase,
    locale: question.locale,
    unreadLocales,
    groups,
    care: careTableOf(chosen.counted.flatMap(({ counts }) => counts)),
    trend,
  };
}

/** Everything that the database is asked for, in numbers. */
async function load(desk: Desk, reader: BalanceReader, question: BalanceQuestion) {
  return await desk.database.transaction(async (tx) => {
    const edition = await tx.packs.edition(question.edition, false);
    if (edition === null) throw notFound("edition", question.edition);
    demandReadable(reader, edition);
    const packs = await tx.packs.packs(edition.slug, mostVersions);
    const chosen = await chooseVersion(tx, edition, packs, question.version);
    demandPart("phase", question.phase, edition.phases, chosen);
    demandPart("locale", question.locale, edition.locales, chosen);
    const versions = packs.toReversed().map(publishedVersion);
    const checks = await checksOf(tx, [chosen, ...versions]);
    const history = [];
    for (const { files, ...published } of versions) {
      history.push({ ...published, counted: await countFiles(tx, files, checks, question) });
    }
    return {
      edition,
      chosen: { ...chosen, counted: await countFiles(tx, chosen.files, checks, question) },
      history,
      unreadLocales: edition.locales.filter(
        (locale) =>
          checks.get(locale) === null && chosen.files.some((file) => file.locale === locale),
      ),
    };
  });
}

/** A part that the edition takes but the version lacks is empty, not unknown. */
function demandPart(
  field: "phase" | "locale",
  wanted: string | null,
  ofEdition: readonly string[],
  { files }: Version,
): void {
  if (wanted === null || ofEdition.includes(wanted)) return;
  if (!files.some((file) => file[field] === wanted)) throw notFound(field, wanted);
}

/** The rules that read each locale; null for one that none read. */
async function checksOf(
  tx: Transaction,
  versions: readonly Version[],
): Promise<ReadonlyMap<string, CheckLocale | null>> {
  const locales = new Set(versions.flatMap(({ files }) => files.map(({ locale }) => locale)));
  const checks = new Map<string, CheckLocale | null>();
  for (const locale of locales) checks.set(locale, await tx.references.checks(locale));
  return checks;
}

async function countFiles(
  tx: Transaction,
  files: readonly VersionFile[],
  checks: ReadonlyMap<string, CheckLocale | null>,
  { phase, locale }: BalanceQuestion,
): Promise<CountedFile[]> {
  const counted: CountedFile[] = [];
  for (const file of files) {
    const rules = checks.get(file.locale) ?? null;
    const asked = (phase ?? file.phase) === file.phase && (locale ?? file.locale) === file.locale;
    if (rules !== null && asked) counted.push(await countFile(tx, file, rules));
  }
  return counted;
}

/** Every phase with every locale, and all of either, in the edition's order; the whole first. */
function partsOf(
  files: readonly CountedFile[],
  edition: EditionRow,
  { phase, locale }: BalanceQuestion,
) {
  const phases = namesIn(
    files.map((file) => file.phase),
    edition.phases,
  );
  const locales = namesIn(
    files.map((file) => file.locale),
    edition.locales,
  );
  return (phase === null ? [null, ...phases] : [phase]).flatMap((ofPhase) =>
    (locale === null ? [null, ...locales] : [locale]).map((ofLocale) => ({
      phase: ofPhase,
      locale: ofLocale,
      files: files.filter(
        (file) =>
          (ofPhase ?? file.phase) === file.phase && (ofLocale ?? file.locale) === file.locale,
      ),
    })),
  );
}

/** What only the files know, and the edition no longer takes, comes last. */
function namesIn(found: readonly string[], order: readonly string[]): string[] {
  const rest = found.filter((name) => !order.includes(name)).toSorted();
  return [...order.filter((name) => found.includes(name)), ...new Set(rest)];
}
