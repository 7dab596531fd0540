import { readFile } from "node:fs/promises";
import {
  agreementOf,
  type Agreement,
  type AgreementReport,
} from "../domain/balance/agreement/agreement.ts";
import { parseLabelledMessages } from "../domain/balance/agreement/labelled-messages.ts";
import { addressees, agents, ways } from "../domain/balance/labels.ts";
import type { ExitCode, Output } from "./outcome.ts";

const folder = new URL("../../tests/domain/balance/", import.meta.url);

/** Labelled before there was a method; labelled later; and labelled last, never looked at while it was made. */
const files = [
  { part: "labelled", file: "labelled.tsv" },
  { part: "labelled later", file: "labelled-later.tsv" },
  { part: "held back", file: "held-back.tsv" },
];
const languages = ["ja", "en", "all"] as const;

/** How far the balance method agrees with messages labelled by hand: share, Cohen's kappa, confusion. */
export async function runAgreement(output: Output): Promise<ExitCode> {
  const parts = await agreementOfParts();
  if (output.json) {
    for (const { part, language, report } of parts) output.line("", { part, language, ...report });
    return 0;
  }
  const [whole] = parts.filter(({ language }) => language === "all");
  output.line(
    [
      row(["messages", "language", "count", "what", "items", "agreed", "Cohen's kappa"]),
      row(["---", "---", "---:", "---", "---:", "---:", "---:"]),
      ...parts.flatMap((one) => rowsOf(one)),
      "",
      "Care tasks found: how many of those that the method finds the person found (precision), and the reverse (recall)",
      "",
      row(["messages", "language", "by hand", "by method", "precision", "recall"]),
      row(["---", "---", "---:", "---:", "---:", "---:"]),
      ...parts.map(({ part, language, report: { tasks } }) =>
        row([
          part,
          language,
          String(tasks.hand),
          String(tasks.method),
          percent(tasks.precision),
          percent(tasks.recall),
        ]),
      ),
      ...(whole === undefined ? [] : confusionsOf(whole.report)),
    ].join("\n"),
    {},
  );
  return 0;
}

interface Part {
  part: string;
  language: (typeof languages)[number];
  report: AgreementReport;
}

async function agreementOfParts(): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { part, file } of files) {
    const messages = parseLabelledMessages(await readFile(new URL(file, folder), "utf8"));
    for (const language of languages) {
      const own = messages.filter((one) => language === "all" || one.language === language);
      parts.push({ part, language, report: agreementOf(own) });
    }
  }
  return parts;
}

function confusionsOf({ addressee, doingWithMissed }: AgreementReport): string[] {
  const said = agents.flatMap((agent) => ways.map((way) => `${agent} ${way}`));
  const used = [...said, "not found"].filter((label) =>
    doingWithMissed.confusion.some(({ hand, method }) => hand === label || method === label),
  );
  return [
    "",
    "The first 100: whom a sentence addresses, by hand (rows) and by the method (columns)",
    "",
    ...confusionOf(addressee, addressees),
    "",
    "The first 100: who does a care task and how, by hand (rows) and by the method (columns)",
    "",
    ...confusionOf(doingWithMissed, used),
  ];
}

function rowsOf({ part, language, report }: Part): string[] {
  const line = (what: string, { items, share, kappa }: Agreement) =>
    row([
      part,
      language,
      String(report.messages),
      what,
      String(items),
      percent(share),
      kappa === null ? "–" : kappa.toFixed(2),
    ]);
  return [
    line("whom a sentence addresses", report.addressee),
    line("who does a task and how, where both found it", report.doing),
    line("the same, with tasks that either missed", report.doingWithMissed),
  ];
}

function confusionOf({ confusion }: Agreement, labels: readonly string[]): string[] {
  const count = (hand: string, method: string) =>
    confusion.find((cell) => cell.hand === hand && cell.method === method)?.count ?? 0;
  return [
    row(["", ...labels]),
    row(["---", ...labels.map(() => "---:")]),
    ...labels.map((hand) => row([hand, ...labels.map((method) => String(count(hand, method)))])),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
