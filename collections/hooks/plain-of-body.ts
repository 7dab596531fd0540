import type { FieldHook } from "payload";
import { documentFromLexical } from "../../src/domain/text/lexical.ts";
import { plainFromDocument } from "../../src/domain/text/plain.ts";

/** The plain form of a body; null while the body is not loaded. */
export const plainOfBody: FieldHook = ({ siblingData }) => {
  const body: unknown = siblingData["body"];
  return body === null || body === undefined ? null : plainFromDocument(documentFromLexical(body));
};
