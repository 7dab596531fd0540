import type { Access } from "payload";
import { z } from "zod";
import type { Actor } from "../domain/people/roles.ts";
import { actorOf, mayAct } from "./actor.ts";
import { accessTable } from "./table.ts";

/** Municipal staff write inserts for the editions they belong to, and for no other. */
export const createOwnInserts: Access = ({ req, data }) => {
  const actor = actorOf(req.user);
  return actor !== null && mayAct(actor, accessTable.inserts.create) && namesOwn(actor, data);
};

/** Nor do they change those of another edition, or move one of their own there. */
export const changeOwnInserts: Access = ({ req, data }) => {
  const actor = actorOf(req.user);
  if (actor === null || !mayAct(actor, accessTable.inserts.update)) return false;
  return namesOwn(actor, data) && { edition: { in: [...actor.editions] } };
};

/** Staff read the inserts of their own editions; the desk reads all of them. */
export const readInserts: Access = ({ req }) => ofOwnEditions(actorOf(req.user), "edition");

/** The same for earlier versions, where Payload keeps the fields one level deeper. */
export const readInsertVersions: Access = ({ req }) =>
  ofOwnEditions(actorOf(req.user), "version.edition");

function ofOwnEditions(actor: Actor | null, field: string): ReturnType<Access> {
  if (actor === null || !mayAct(actor, accessTable.inserts.read)) return false;
  if (mayAct(actor, ["publisher", "editor", "administrator"])) return true;
  return { [field]: { in: [...actor.editions] } };
}

const named = z.object({
  edition: z.union([z.string(), z.object({ id: z.string() }).transform((one) => one.id)]),
});

/** Whether data names no edition but one's own; the panel asks without any data. */
function namesOwn(actor: Actor, data: unknown): boolean {
  const parsed = named.safeParse(data);
  return !parsed.success || actor.editions.includes(parsed.data.edition);
}
