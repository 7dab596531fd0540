/** The roles of the desk, in the words of the domain. A person may hold several. */
export const roles = [
  "editor",
  "expert",
  "translator",
  "publisher",
  "staff",
  "administrator",
] as const;

export type Role = (typeof roles)[number];

/** A specialty somebody holds from one calendar day (Asia/Tokyo) to another, both included. */
export interface HeldSpecialty {
  specialty: string;
  from: string;
  until: string | null;
}

/** Who acts. Everything a decision needs to know about a person, and nothing else. */
export interface Actor {
  id: number;
  name: string;
  roles: readonly Role[];
  specialties: readonly HeldSpecialty[];
  editions: readonly string[];
}

/** Whether the person holds the specialty on that calendar day (YYYY-MM-DD, Asia/Tokyo). */
export function holdsSpecialty(actor: Actor, specialty: string, day: string): boolean {
  return actor.specialties.some(
    (held) =>
      held.specialty === specialty &&
      held.from <= day &&
      (held.until === null || day <= held.until),
  );
}

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return actor.roles.some((role) => wanted.includes(role));
}
