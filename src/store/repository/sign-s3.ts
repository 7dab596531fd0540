import { createHash, createHmac } from "node:crypto";

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

export interface S3Request {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: Uint8Array;
}

const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest("hex");
const hmac = (key: Buffer | string, data: string) =>
  createHmac("sha256", key).update(data).digest();

/**
 * The headers of a request to S3, signed with AWS Signature Version 4 ("Authenticating Requests:
 * Using the Authorization Header", Amazon S3 API Reference).
 */
export function signS3(
  request: S3Request,
  { region, credentials, now }: { region: string; credentials: S3Credentials; now: Date },
): Record<string, string> {
  const instant = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${instant.slice(0, 8)}/${region}/s3/aws4_request`;
  const { sessionToken } = credentials;
  const sent: Record<string, string> = {
    ...request.headers,
    "x-amz-content-sha256": sha256(request.body),
    "x-amz-date": instant,
    ...(sessionToken === undefined ? {} : { "x-amz-security-token": sessionToken }),
  };
  const signed = { ...sent, host: request.url.host };
  const names = Object.keys(signed).toSorted().join(";");
  const text = ["AWS4-HMAC-SHA256", instant, scope, sha256(canonicalRequest(request, signed))];
  const key = scope.split("/").reduce<Buffer | string>(hmac, `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, text.join("\n")).toString("hex");
  const credential = `Credential=${credentials.accessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential},SignedHeaders=${names},Signature=${signature}`;
  return { ...sent, authorization };
}

/** Everything but letters, digits and -._~ is escaped, which encodeURIComponent does not do quite. */
export function escapeS3(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Header names must be in lower case. */
function canonicalRequest({ method, url, body }: S3Request, headers: Record<string, string>) {
  const query = [...url.searchParams]
    .map(([name, value]) => `${escapeS3(name)}=${escapeS3(value)}`)
    .toSorted()
    .join("&");
  const fields = Object.entries(headers)
    .map(([name, value]) => `${name}:${value.trim()}\n`)
    .toSorted()
    .join("");
  const names = Object.keys(headers).toSorted().join(";");
  return [method, url.pathname, query, fields, names, sha256(body)].join("\n");
}
