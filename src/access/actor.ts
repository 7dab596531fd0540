import { z } from "zod";
import { roles, type Actor, type Role } from "../domain/people/roles.ts";
import { tokyoDay } from "../domain/schedule/calendar-date.ts";

const idOf = z.union([z.string(), z.object({ id: z.string() }).transform((one) => one.id)]);

const userSchema = z.object({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string(),
  roles: z.array(z.enum(roles)).nullish(),
  specialties: z
    .array(z.object({ specialty: idOf, heldFrom: z.string(), heldUntil: z.string().nullish() }))
    .nullish(),
  editions: z.array(idOf).nullish(),
});

/** The person behind a request; null for nobody. Throws ZodError on a record that is no user. */
export function actorOf(user: unknown): Actor | null {
  if (user === null || user === undefined) return null;
  const parsed = userSchema.parse(user);
  return {
    id: parsed.id,
    name: parsed.name ?? parsed.email,
    roles: parsed.roles ?? [],
    specialties: (parsed.specialties ?? []).map((held) => ({
      specialty: held.specialty,
      from: tokyoDay(new Date(held.heldFrom)),
      until: typeof held.heldUntil === "string" ? tokyoDay(new Date(held.heldUntil)) : null,
    })),
    editions: parsed.editions ?? [],
  };
}

/** Whether somebody is signed in and holds one of the roles. */
export function mayAct(actor: Actor | null, allowed: readonly Role[]): boolean {
  return actor !== null && actor.roles.some((role) => allowed.includes(role));
}
