/** Every error of the delivery API, by its stable code (RFC 9457 problem details). */
export const problems = {
  "malformed-url": { status: 400, title: "The address cannot be decoded" },
  "invalid-parameter": { status: 400, title: "A parameter is not valid" },
  "unknown-audience": { status: 400, title: "No such audience" },
  "unknown-locale": { status: 400, title: "The edition has no such locale" },
  "unknown-format": { status: 400, title: "No such format" },
  "malformed-json": { status: 400, title: "The body is not valid JSON" },
  "invalid-body": { status: 400, title: "The body does not have the expected shape" },
  "key-missing": { status: 401, title: "An API key is required" },
  "key-unknown": { status: 401, title: "This API key is not known" },
  "key-expired": { status: 401, title: "This API key has expired" },
  "key-revoked": { status: 401, title: "This API key has been revoked" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "edition-not-found": { status: 404, title: "No such edition for this key" },
  "edition-unpublished": { status: 404, title: "The edition has no published pack yet" },
  "version-not-found": { status: 404, title: "No such version of this edition" },
  "blob-not-found": { status: 404, title: "No manifest or head of this edition names this file" },
  "phase-not-found": { status: 404, title: "The edition has no such phase" },
  "message-not-found": { status: 404, title: "The newest pack has no message there" },
  "key-set-not-found": { status: 404, title: "No such key set" },
  "method-not-allowed": { status: 405, title: "This method is not allowed here" },
  recalled: { status: 410, title: "The message has been recalled" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "range-not-satisfiable": { status: 416, title: "The range lies outside the file" },
  "version-ahead": { status: 422, title: "The edition has not published that yet" },
  "rate-limited": { status: 429, title: "Too many requests for this key" },
  internal: { status: 500, title: "The server made a mistake" },
  "format-not-available": { status: 501, title: "This format is not available yet" },
  "acks-unavailable": { status: 503, title: "Acknowledgements cannot be noted here" },
  "keys-unavailable": { status: 503, title: "API keys cannot be looked up now" },
  "phases-missing": { status: 503, title: "The schedule of the phases is not in the repository" },
  "repository-unavailable": { status: 503, title: "The pack repository cannot be read now" },
} as const;

export type ProblemCode = keyof typeof problems;

export interface ProblemExtras {
  headers?: Record<string, string>;
  /** Further members of the problem object (RFC 9457 section 3.2). */
  members?: Record<string, unknown>;
  /** What went wrong inside, for the log only. */
  cause?: unknown;
}

/** Thrown by a route; answered as `application/problem+json` with the status of its code. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly headers: Record<string, string>;
  readonly members: Record<string, unknown>;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail, extras.cause === undefined ? {} : { cause: extras.cause });
    this.code = code;
    this.headers = extras.headers ?? {};
    this.members = extras.members ?? {};
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** The problem object as RFC 9457 words it, plus `code`. */
  body(): Record<string, unknown> {
    const { status, title } = problems[this.code];
    const type = `urn:kizuna:problem:${this.code}`;
    return { type, title, status, detail: this.message, code: this.code, ...this.members };
  }
}
