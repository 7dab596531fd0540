import type { FieldAccess } from "payload";

/** Derived fields are written by hooks and actions alone; no client may set them. */
const never: FieldAccess = () => false;

export const derivedAccess = { create: never, update: never };

/** Fields of the text collections that only hooks and actions write. */
export const derivedTextFields = [
  "key",
  "state",
  "textSha256",
  "lastEditedBy",
  "retiredAt",
] as const;
