import type { FieldAccess } from "payload";

/** Derived fields are written by hooks and actions alone; no client may set them. */
export const never: FieldAccess = () => false;

export const derivedAccess = { create: never, update: never };

/** Fields of the text collections that only hooks and actions write. */
export const derivedTextFields = [
  "key",
  "state",
  "textSha256",
  "lastEditedBy",
  "retiredAt",
] as const;

/** What the status of a text tells (design §5): no fields, yet a client may think to set them. */
export const statusNames = [
  "revision",
  "approvedRevision",
  "required",
  "reviews",
  "waivers",
  "authors",
  "_status",
] as const;
