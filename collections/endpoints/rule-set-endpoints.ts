import type { Endpoint } from "payload";
import { z } from "zod";
import { mayAct } from "../../src/access/actor.ts";
import { ruleSetReaders, ruleSetRoles } from "../../src/access/table.ts";
import { activateRuleSet } from "../../src/actions/rule-sets/activate-rule-set.ts";
import { listRuleSets } from "../../src/actions/rule-sets/list-rule-sets.ts";
import { proposeRuleSet } from "../../src/actions/rule-sets/propose-rule-set.ts";
import { rulesInUse } from "../../src/actions/rule-sets/rules-in-use.ts";
import { tryRuleSet } from "../../src/actions/rule-sets/try-rule-set.ts";
import type { Actor, Role } from "../../src/domain/people/roles.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { action, bodyAs, slugOf } from "./handle.ts";
import { trialStream } from "./trial-stream.ts";
import { words } from "./words.ts";

const proposal = z.strictObject({ note: words(2_000).trim().min(1) });

/** Rule sets over REST: propose, try, activate, and how often each rule is waived. */
export const ruleSetEndpoints: Endpoint[] = [
  action("get", "/rule-sets", async ({ desk, actor }) => {
    demandRole(actor, ruleSetReaders);
    return await listRuleSets(desk, actor);
  }),
  action(
    "post",
    "/rule-sets",
    async ({ desk, actor, req }) => {
      demandRole(actor, ruleSetRoles);
      const { note } = await bodyAs(req, proposal);
      return await proposeRuleSet(desk, actor, note);
    },
    201,
  ),
  action("get", "/rule-sets/usage", async ({ desk, actor }) => {
    demandRole(actor, ruleSetReaders);
    return { rules: await rulesInUse(desk) };
  }),
  action("get", "/rule-sets/:id/trial", async ({ desk, actor, req }) => {
    demandRole(actor, ruleSetReaders);
    const id = slugOf(req);
    if (req.headers.get("accept") !== "application/x-ndjson") return await tryRuleSet(desk, id);
    const language = req.i18n.language === "en" ? "en" : "ja";
    return trialStream((progress) => tryRuleSet(desk, id, progress), language);
  }),
  action("post", "/rule-sets/:id/activate", async ({ desk, actor, req }) => {
    demandRole(actor, ruleSetRoles);
    await activateRuleSet(desk, actor, slugOf(req));
    return await listRuleSets(desk, actor);
  }),
];

function demandRole(actor: Actor, roles: readonly Role[]): void {
  if (!mayAct(actor, roles)) throw new RefusedError({ code: "role-missing", context: {} });
}
