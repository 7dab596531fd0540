"use client";
import { useAuth } from "@payloadcms/ui";
import { z } from "zod";
import { roles, type Role } from "../../domain/people/roles.ts";

const personSchema = z.object({
  id: z.number(),
  name: z.string().nullish(),
  roles: z.array(z.enum(roles)).nullish(),
});

export interface Person {
  id: number | null;
  name: string;
  roles: readonly Role[];
}

/** Who is signed in, by the session alone: what they may do is decided by the server. */
export function usePerson(): Person {
  const parsed = personSchema.safeParse(useAuth().user).data;
  return { id: parsed?.id ?? null, name: parsed?.name ?? "", roles: parsed?.roles ?? [] };
}
