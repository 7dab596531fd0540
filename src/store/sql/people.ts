import { z } from "zod";
import { roles, type Actor, type Role } from "../../domain/people/roles.ts";
import { first, type Sql } from "./sql.ts";

const personSchema = z.object({
  id: z.number(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  specialties: z.array(
    z.object({ specialty: z.string(), from: z.string(), until: z.string().nullable() }),
  ),
  editions: z.array(z.string()),
});

/** The person with that address, with what decisions need to know; null for nobody. */
export async function personByEmail(sql: Sql, email: string): Promise<Actor | null> {
  return await first(
    sql.rows(
      personSchema,
      `SELECT u.id, u.name,
         coalesce((SELECT array_agg(r.value::text) FROM users_roles r WHERE r.parent_id = u.id), '{}')
           AS roles,
         coalesce((SELECT jsonb_agg(jsonb_build_object('specialty', s.specialty_id,
             'from', to_char(s.held_from AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'),
             'until', to_char(s.held_until AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD')))
           FROM users_specialties s WHERE s._parent_id = u.id), '[]') AS specialties,
         coalesce((SELECT array_agg(e.editions_id::text) FROM users_rels e
           WHERE e.parent_id = u.id AND e.path = 'editions'), '{}') AS editions
       FROM users u WHERE u.email = $1`,
      [email.toLowerCase()],
    ),
  );
}

/** Whether the desk has accounts at all. */
export async function hasPeople(sql: Sql): Promise<boolean> {
  const rows = await sql.rows(z.object({ id: z.number() }), "SELECT id FROM users LIMIT 1");
  return rows.length > 0;
}

/** Whether accounts of the seeded demo exist. */
export async function hasDemoAccounts(sql: Sql): Promise<boolean> {
  const rows = await sql.rows(
    z.object({ id: z.number() }),
    "SELECT id FROM users WHERE email LIKE '%@kizuna.example' LIMIT 1",
  );
  return rows.length > 0;
}

/** The address of the only person who holds a role; null for none or several. */
export async function soleHolder(sql: Sql, role: Role): Promise<string | null> {
  const rows = await sql.rows(
    z.object({ email: z.string() }),
    `SELECT u.email FROM users u JOIN users_roles r ON r.parent_id = u.id
     WHERE r.value::text = $1 LIMIT 2`,
    [role],
  );
  return rows.length === 1 ? (rows[0]?.email ?? null) : null;
}
