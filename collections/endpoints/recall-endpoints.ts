import type { Endpoint } from "payload";
import { z } from "zod";
import { mayAct } from "../../src/access/actor.ts";
import { actionTable } from "../../src/access/table.ts";
import { listRecalls, recall } from "../../src/actions/recall.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { action, bodyAs } from "./handle.ts";
import { words } from "./words.ts";

const recallBody = z.strictObject({
  key: words(200).min(1),
  severity: z.enum(["stop", "correct"]).default("stop"),
  reason: words(2_000).trim().min(1),
  replacedBy: words(200).min(1).nullish(),
});

/** Recalls over REST: the list for the desk, a new one by a publisher. */
export const recallEndpoints: Endpoint[] = [
  action("get", "/recalls", async ({ desk, actor }) => {
    if (!mayAct(actor, ["editor", "expert", "publisher", "administrator"])) {
      throw new RefusedError({ code: "role-missing", context: {} });
    }
    return { recalls: await listRecalls(desk) };
  }),
  action(
    "post",
    "/recalls",
    async ({ desk, actor, req }) => {
      if (!mayAct(actor, actionTable.recall)) {
        throw new RefusedError({ code: "role-missing", context: {} });
      }
      const { replacedBy, ...request } = await bodyAs(req, recallBody);
      return await recall(desk, actor, { ...request, replacedBy: replacedBy ?? null });
    },
    201,
  ),
];
