import type { Endpoint } from "payload";
import { mayAct } from "../../src/access/actor.ts";
import { accessTable, actionTable } from "../../src/access/table.ts";
import { packsOf } from "../../src/actions/packs.ts";
import { previewOf } from "../../src/actions/preview.ts";
import { publish } from "../../src/actions/publish.ts";
import type { Actor } from "../../src/domain/people/roles.ts";
import type { Role } from "../../src/domain/people/roles.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { action, slugOf } from "./handle.ts";

/** Publishing over REST (design §5): preview, the versions so far, the next version. */
export const editionEndpoints: Endpoint[] = [
  action("get", "/:id/preview", async ({ desk, actor, req }) => {
    demandRole(actor, ["publisher", "editor", "administrator"]);
    return await previewOf(desk, slugOf(req));
  }),
  action("get", "/:id/packs", async ({ desk, actor, req }) => {
    demandRole(actor, accessTable.editions.read);
    return { packs: await packsOf(desk, slugOf(req)) };
  }),
  action(
    "post",
    "/:id/packs",
    async ({ desk, actor, req }) => {
      demandRole(actor, actionTable.publish);
      return await publish(desk, actor, slugOf(req));
    },
    201,
  ),
];

function demandRole(actor: Actor, roles: readonly Role[]): void {
  if (!mayAct(actor, roles)) throw new RefusedError({ code: "role-missing", context: {} });
}
