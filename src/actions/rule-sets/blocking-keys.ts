import { waiverKey } from "../../domain/language/waiver-key.ts";
import type { Checker } from "./active-checker.ts";
import { findInText } from "./find-in-text.ts";
import type { SavedText } from "./rule-set-store.ts";

/** What blocks in a wording: its rule, and the key that a waiver of it would have. */
export interface BlockingKey {
  rule: string;
  key: string;
}

/** What a set finds in a wording never changes; some thousand wordings are in use. */
const mostRemembered = 20_000;
const remembered = new Map<string, readonly BlockingKey[]>();

/** What a rule set finds in a wording that blocks, each sentence once a rule. */
export function blockingKeys(
  { id, check }: Checker,
  text: Pick<SavedText, "title" | "text" | "checks" | "sha256">,
): readonly BlockingKey[] {
  const name = `${id} ${text.checks} ${text.sha256}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = findInText(check, text, text.checks).filter(({ severity }) => severity !== "info");
  const keys = new Map(found.map((finding) => [waiverKey(finding), finding.rule]));
  const blocking = [...keys].map(([key, rule]) => ({ key, rule }));
  remembered.set(name, blocking);
  return blocking;
}
