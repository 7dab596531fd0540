import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from "payload";
import { z } from "zod";
import { actorOf } from "../../src/access/actor.ts";
import { prepareText } from "../../src/actions/prepare-text.ts";
import { refreshState } from "../../src/actions/refresh-state.ts";
import type { TextKind } from "../../src/domain/review/facts.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { sha256Hex } from "../../src/store/desk.ts";
import { sqlOfRequest } from "../../src/store/payload-sql.ts";
import { transactionOf } from "../../src/store/sql/database.ts";
import { derivedTextFields, statusNames } from "../fields/derived.ts";
import { refuseStaleBase } from "./stale-base.ts";

const record = z.record(z.string(), z.unknown());

/**
 * Wiring of a text collection: derived fields are refused, the text is prepared and hashed, an
 * overwritten base is refused, and the state index follows. The rules are in src/actions.
 */
export function textHooks(kind: TextKind): NonNullable<CollectionConfig["hooks"]> {
  return {
    beforeOperation: [rememberWhatWasSent],
    beforeValidate: [prepare(kind)],
    beforeChange: [refuseStaleBase(kind)],
    afterChange: [followState(kind)],
  };
}

const rememberWhatWasSent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === "restoreVersion") {
    throw new RefusedError({ code: "route-closed", context: { route: "restore version" } });
  }
  if (operation !== "create" && operation !== "update") return;
  const sent = record.safeParse("data" in args ? args.data : undefined);
  req.context["sent"] = sent.success ? { ...sent.data } : {};
};

function prepare(kind: TextKind): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    const sent = record.parse(req.context["sent"] ?? {});
    const before: unknown = originalDoc;
    const known = record.safeParse(before).data ?? {};
    refuseDerived(sent, known, req.headers.get("content-type") ?? "");
    const sql = await sqlOfRequest(req);
    const { references } = transactionOf(sql, () => new Date());
    const prepared = await prepareText({ hash: sha256Hex }, references, {
      kind,
      merged: { ...known, ...data },
      sent,
      before,
    });
    const changed = prepared.textSha256 !== known["textSha256"];
    const editor = changed ? actorOf(req.user)?.id : undefined;
    return {
      ...data,
      ...prepared,
      ...moments(known),
      ...(changed ? {} : { body: known["body"] }),
      ...(editor === undefined ? {} : { lastEditedBy: editor }),
    };
  };
}

/** When a text was written and saved is told by the clock, never by a client. */
function moments(known: Record<string, unknown>): Record<string, unknown> {
  return { createdAt: known["createdAt"], updatedAt: known["updatedAt"] };
}

/** A client that names a derived field means to set it; the panel merely sends its form back. */
function refuseDerived(
  sent: Record<string, unknown>,
  known: Record<string, unknown>,
  contentType: string,
): void {
  if (!contentType.startsWith("application/json")) return;
  for (const field of [...derivedTextFields, ...statusNames]) {
    if (field in sent && field !== "lastEditedBy" && sent[field] !== known[field]) {
      throw new RefusedError({ code: "derived-field", context: { field } });
    }
  }
}

function followState(kind: TextKind): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const { id } = z.object({ id: z.number() }).parse(doc);
    const sql = await sqlOfRequest(req);
    const now = () => new Date();
    const tx = transactionOf(sql, now);
    await refreshState({ now, hash: sha256Hex }, tx, kind, id);
    const fresh = await tx.texts.load(kind, id);
    const saved: Record<string, unknown> = { ...record.parse(doc), state: fresh?.state };
    return saved;
  };
}
