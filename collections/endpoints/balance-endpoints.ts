import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { mayAct } from "../../src/access/actor.ts";
import { balanceReaders } from "../../src/access/table.ts";
import { balanceChoices } from "../../src/actions/balance/balance-choices.ts";
import { balanceCsv } from "../../src/actions/balance/balance-csv.ts";
import { balanceReport } from "../../src/actions/balance/balance-report.ts";
import type { Actor } from "../../src/domain/people/roles.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { action } from "./handle.ts";

/** Whom a pack version's texts address, over REST: JSON, or CSV for a spreadsheet. */
export const balanceEndpoints: Endpoint[] = [
  action("get", "/balance/editions", async ({ desk, actor }) => {
    demandReader(actor);
    return { editions: await balanceChoices(desk, actor) };
  }),
  action("get", "/balance", async ({ desk, actor, req }) => {
    demandReader(actor);
    const { format, ...question } = questionOf(req);
    const report = await balanceReport(desk, actor, question);
    if (format === "json") return report;
    const name = `balance-${report.edition}-${String(report.version ?? "next")}.csv`;
    return new Response(balanceCsv(report), {
      headers: {
        "content-type": "text/csv; charset=utf-8; header=present",
        "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]/g, "_")}"`,
      },
    });
  }),
];

const slug = z.string().min(1).max(200);
const questionSchema = z.strictObject({
  edition: slug,
  version: z
    .union([
      z.enum(["newest", "next"]),
      z
        .string()
        .regex(/^[1-9][0-9]{0,8}$/)
        .transform(Number),
    ])
    .default("newest"),
  phase: slug.nullable().default(null),
  locale: slug.nullable().default(null),
  format: z.enum(["json", "csv"]).default("json"),
});

/** The query of the address; an empty choice of a form is none. Throws RefusedError "malformed". */
function questionOf(req: PayloadRequest): z.infer<typeof questionSchema> {
  const given = [...req.searchParams].filter(([, value]) => value !== "");
  const twice = given.find(([name], at) => given.findIndex(([other]) => other === name) !== at);
  if (twice !== undefined) throw malformed(twice[0], "given twice");
  const parsed = questionSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
  throw malformed(field ?? "", issue?.message ?? "");
}

function malformed(field: string, reason: string): RefusedError {
  return new RefusedError({ code: "malformed", context: { field, reason } });
}

function demandReader(actor: Actor): void {
  if (!mayAct(actor, balanceReaders)) {
    throw new RefusedError({ code: "role-missing", context: {} });
  }
}
