import { randomBytes } from "node:crypto";
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from "payload";
import { sha256Hex } from "../../src/store/desk.ts";

/** A new key is made here, kept as its hash alone, and handed to its maker once. */
export const issueKey: CollectionBeforeChangeHook<Record<string, unknown> & { id: number }> = ({
  data,
  operation,
  req,
}) => {
  if (operation !== "create") return data;
  const key = `kzd_${randomBytes(32).toString("base64url")}`;
  req.context["issuedKey"] = key;
  return { ...data, keyHash: sha256Hex(key), prefix: key.slice(0, 8) };
};

/** The answer to the creation carries the key; no later answer does. */
export const showKeyOnce: CollectionAfterChangeHook<Record<string, unknown> & { id: number }> = ({
  doc,
  operation,
  req,
}) => {
  const { keyHash: _, ...shown } = doc;
  return operation === "create" ? { ...shown, key: req.context["issuedKey"] } : shown;
};
