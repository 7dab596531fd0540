"use client";
import { useSay } from "./use-say.ts";
import { words } from "./words.ts";

/** Under the login form: whom to ask. */
export function LoginHelp() {
  const say = useSay();
  return <p className="kz-hint">{say(words.forgotPassword)}</p>;
}
