import type { Endpoint } from "payload";
import { z } from "zod";
import { confirm } from "../../src/actions/confirm.ts";
import { retire } from "../../src/actions/retire.ts";
import { review } from "../../src/actions/review.ts";
import { statusOf } from "../../src/actions/status.ts";
import { submit } from "../../src/actions/submit.ts";
import { waive } from "../../src/actions/waive.ts";
import { mayAct } from "../../src/access/actor.ts";
import { accessTable } from "../../src/access/table.ts";
import { waiverReasons } from "../../src/domain/review/decide-waiver.ts";
import { verdicts, type TextKind } from "../../src/domain/review/facts.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { demandOwnEdition } from "../../src/actions/own-edition.ts";
import { sqlOfRequest } from "../../src/store/payload-sql.ts";
import { action, bodyAs, idOf } from "./handle.ts";
import { words } from "./words.ts";
import { writersOf } from "./writers.ts";

const reviewBody = z.strictObject({
  revision: z.string(),
  specialty: z.string(),
  verdict: z.enum(verdicts),
  comment: words(5_000).default(""),
});

/** A reason in a client's own words counts as "other", with the words in the note. */
const waiverBody = z
  .strictObject({
    rule: z.string(),
    sentence: z.string(),
    reason: words(200).min(1),
    note: words(2_000).default(""),
  })
  .transform(({ reason, note, ...finding }) => {
    const code = waiverReasons.find((one) => one === reason);
    if (code !== undefined) return { ...finding, reason: code, note };
    const own = [reason, note].map((part) => part.trim()).filter((part) => part !== "");
    return { ...finding, reason: "other" as const, note: own.join("：") };
  });

const confirmBody = z.strictObject({ sourceRevision: z.string() });

/** The workflow of a text over REST (design §5): the same routes for every kind of text. */
export function textEndpoints(kind: TextKind): Endpoint[] {
  // Every answer tells the text's status, so nobody acts on a text that they may not read.
  const onText: typeof action = (method, path, work, status) =>
    action(
      method,
      path,
      async (call) => {
        if (mayAct(call.actor, accessTable[kind].read)) return await work(call);
        throw new RefusedError({ code: "role-missing", context: {} });
      },
      status,
    );
  const endpoints = [
    onText("get", "/:id/status", async ({ desk, actor, req }) => {
      return await statusOf(desk, actor, kind, idOf(req));
    }),
    onText("post", "/:id/submit", async ({ desk, actor, req }) => {
      await submit(desk, actor, kind, idOf(req));
      return await statusOf(desk, actor, kind, idOf(req));
    }),
    onText("get", "/:id/writers", async ({ desk, actor, req }) => {
      const text = await desk.database.transaction((tx) => tx.texts.load(kind, idOf(req)));
      if (text === null) throw new RefusedError({ code: "not-found", context: {} });
      demandOwnEdition(actor, text);
      return { writers: await writersOf(await sqlOfRequest(req), kind, text.id) };
    }),
    onText(
      "post",
      "/:id/reviews",
      async ({ desk, actor, req }) => {
        await review(desk, actor, kind, idOf(req), await bodyAs(req, reviewBody));
        return await statusOf(desk, actor, kind, idOf(req));
      },
      201,
    ),
    onText(
      "post",
      "/:id/waivers",
      async ({ desk, actor, req }) => {
        await waive(desk, actor, kind, idOf(req), await bodyAs(req, waiverBody));
        return await statusOf(desk, actor, kind, idOf(req));
      },
      201,
    ),
    onText("post", "/:id/retire", async ({ desk, actor, req }) => {
      await retire(desk, actor, kind, idOf(req));
      return await statusOf(desk, actor, kind, idOf(req));
    }),
  ];
  if (kind !== "translations") return endpoints;
  return [
    ...endpoints,
    onText(
      "post",
      "/:id/confirmations",
      async ({ desk, actor, req }) => {
        const { sourceRevision } = await bodyAs(req, confirmBody);
        await confirm(desk, actor, idOf(req), sourceRevision);
        return await statusOf(desk, actor, kind, idOf(req));
      },
      201,
    ),
  ];
}
