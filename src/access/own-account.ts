import type { Access, FieldAccess } from "payload";
import { actorOf, mayAct } from "./actor.ts";
import { accessTable } from "./table.ts";

/** An administrator reads and changes every account; everybody else only their own. */
export const ownAccount: Access = ({ req }) => {
  const actor = actorOf(req.user);
  if (actor === null) return false;
  if (mayAct(actor, accessTable.users.update)) return true;
  return { id: { equals: actor.id } };
};

/** Roles, specialties and editions are given by an administrator, never by their holder. */
export const administratorOnly: FieldAccess = ({ req }) =>
  mayAct(actorOf(req.user), accessTable.users.update);
