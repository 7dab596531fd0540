export const bodyErrorCodes = [
  "not-a-body",
  "unsupported-node",
  "unsupported-format",
  "unsupported-link",
  "link-content",
  "nested-list",
  "ruby-incomplete",
] as const;
export type BodyErrorCode = (typeof bodyErrorCodes)[number];

/** A body that is not the restricted rich text; `node` is the type of the offending editor node. */
export class BodyError extends Error {
  override readonly name = "BodyError";

  constructor(
    readonly code: BodyErrorCode,
    readonly node: string,
  ) {
    super(`${code}: ${node}`);
  }
}
