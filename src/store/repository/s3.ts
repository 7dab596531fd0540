import { OtherBytesError, type PackRepository } from "./repository.ts";
import { s3Client, type S3Options } from "./s3-client.ts";

/**
 * The pack repository in S3-compatible storage. A PUT there is whole or absent, and one with
 * If-None-Match refuses to overwrite, so nothing more is needed to write once.
 */
export function s3Repository(options: S3Options): PackRepository {
  const client = s3Client(options);
  const read = async (name: string) => {
    const response = await client.send("GET", name, { missing: true });
    return response === null ? null : Buffer.from(await response.arrayBuffer());
  };
  return {
    read,
    has: async (name) => (await client.send("HEAD", name, { missing: true })) !== null,
    list: (prefix) => client.list(prefix),
    async writeOnce(name, bytes) {
      const headers = { "if-none-match": "*" };
      const written = await client.send("PUT", name, { body: bytes, headers, standing: true });
      if (written !== null) return;
      const standing = await read(name);
      if (standing?.equals(bytes) !== true) throw new OtherBytesError(name);
    },
    async replace(name, bytes) {
      await client.send("PUT", name, { body: bytes });
    },
  };
}
