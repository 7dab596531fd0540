import type { Access } from "payload";
import { actorOf, mayAct } from "./actor.ts";
import { accessTable } from "./table.ts";

/** Municipal staff change inserts of the editions they belong to, and of no other. */
export const changeOwnInserts: Access = ({ req }) => {
  const actor = actorOf(req.user);
  if (actor === null || !mayAct(actor, accessTable.inserts.update)) return false;
  return { edition: { in: [...actor.editions] } };
};

/** Staff read the inserts of their own editions; the desk reads all of them. */
export const readInserts: Access = ({ req }) => {
  const actor = actorOf(req.user);
  if (actor === null || !mayAct(actor, accessTable.inserts.read)) return false;
  if (mayAct(actor, ["publisher", "editor", "administrator"])) return true;
  return { edition: { in: [...actor.editions] } };
};
