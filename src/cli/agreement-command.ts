import { readFile } from "node:fs/promises";
import { agreementOf, type Agreement, type AgreementReport } from "../domain/balance/agreement.ts";
import { parseLabelledMessages } from "../domain/balance/labelled-messages.ts";
import { addressees } from "../domain/balance/labels.ts";
import type { ExitCode, Output } from "./outcome.ts";

const labelled = new URL("../../tests/domain/balance/labelled.tsv", import.meta.url);

/** How far the balance method agrees with messages labelled by hand: share, Cohen's kappa, confusion. */
export async function runAgreement(output: Output): Promise<ExitCode> {
  const messages = parseLabelledMessages(await readFile(labelled, "utf8"));
  const parts = [
    { language: "ja", report: agreementOf(messages.filter(({ language }) => language === "ja")) },
    { language: "en", report: agreementOf(messages.filter(({ language }) => language === "en")) },
    { language: "all", report: agreementOf(messages) },
  ];
  const whole = agreementOf(messages);
  if (output.json) {
    for (const { language, report } of parts) output.line("", { language, ...report });
    return 0;
  }
  output.line(
    [
      row(["language", "messages", "what", "items", "agreed", "Cohen's kappa"]),
      row(["---", "---:", "---", "---:", "---:", "---:"]),
      ...parts.flatMap(({ language, report }) => rowsOf(language, report)),
      "",
      "Care tasks found: of those that the method finds, how many the person does (precision), and the reverse (recall)",
      "",
      row(["language", "by hand", "by method", "precision", "recall"]),
      row(["---", "---:", "---:", "---:", "---:"]),
      ...parts.map(({ language, report: { tasks } }) =>
        row([
          language,
          String(tasks.hand),
          String(tasks.method),
          percent(tasks.precision),
          percent(tasks.recall),
        ]),
      ),
      "",
      "Whom a sentence addresses: by hand (rows) and by the method (columns)",
      "",
      ...confusionOf(whole.addressee, addressees),
      "",
      "Who does a care task and how: by hand (rows) and by the method (columns)",
      "",
      ...confusionOf(whole.doingWithMissed, [
        ...new Set(whole.doingWithMissed.confusion.flatMap(({ hand, method }) => [hand, method])),
      ]),
    ].join("\n"),
    {},
  );
  return 0;
}

function rowsOf(language: string, report: AgreementReport): string[] {
  const line = (what: string, { items, share, kappa }: Agreement) =>
    row([
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
