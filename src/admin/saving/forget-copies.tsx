"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { usePerson } from "../api/use-person.ts";
import { copiesOfPerson, dropCopies, dropOldCopies } from "./kept-copies.ts";

/**
 * Whoever signs out leaves nothing behind in the browser. A session that ran out is no signing out:
 * its writer comes back for the words.
 */
export function ForgetCopies({ children }: { children: ReactNode }) {
  const signingOut = usePathname().endsWith("/logout");
  const { id } = usePerson();
  const last = useRef(id);
  useEffect(() => {
    last.current = id ?? last.current;
    if (signingOut && last.current !== null) dropCopies(copiesOfPerson(last.current));
  }, [id, signingOut]);
  useEffect(() => dropOldCopies(new Date()), []);
  return children;
}
