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
import { action, bodyAs, idOf } from "./handle.ts";

const reviewBody = z.strictObject({
  revision: z.string(),
  specialty: z.string(),
  verdict: z.enum(verdicts),
  comment: z.string().max(5_000).default(""),
});

const waiverBody = z.strictObject({
  rule: z.string(),
  sentence: z.string(),
  reason: z.enum(waiverReasons),
  note: z.string().max(2_000).default(""),
});

const confirmBody = z.strictObject({ sourceRevision: z.string() });

/** The workflow of a text over REST (design §5): the same routes for every kind of text. */
export function textEndpoints(kind: TextKind): Endpoint[] {
  const endpoints = [
    action("get", "/:id/status", async ({ desk, actor, req }) => {
      if (!mayAct(actor, accessTable[kind].read)) {
        throw new RefusedError({ code: "role-missing", context: {} });
      }
      return await statusOf(desk, actor, kind, idOf(req));
    }),
    action("post", "/:id/submit", async ({ desk, actor, req }) => {
      await submit(desk, actor, kind, idOf(req));
      return await statusOf(desk, actor, kind, idOf(req));
    }),
    action(
      "post",
      "/:id/reviews",
      async ({ desk, actor, req }) => {
        await review(desk, actor, kind, idOf(req), await bodyAs(req, reviewBody));
        return await statusOf(desk, actor, kind, idOf(req));
      },
      201,
    ),
    action(
      "post",
      "/:id/waivers",
      async ({ desk, actor, req }) => {
        await waive(desk, actor, kind, idOf(req), await bodyAs(req, waiverBody));
        return await statusOf(desk, actor, kind, idOf(req));
      },
      201,
    ),
    action("post", "/:id/retire", async ({ desk, actor, req }) => {
      await retire(desk, actor, kind, idOf(req));
      return await statusOf(desk, actor, kind, idOf(req));
    }),
  ];
  if (kind !== "translations") return endpoints;
  return [
    ...endpoints,
    action(
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
