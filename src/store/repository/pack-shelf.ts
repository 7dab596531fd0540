import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { unverifiedPayload } from "../../../exports/pack/jws.ts";
import { headSchema } from "../../../exports/pack/schema.ts";
import type { PackShelf } from "../../actions/pack-desk.ts";
import type { PackRepository } from "./repository.ts";

const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);

/** The desk's side of a pack repository: the names of design §4, with stored .gz and .br copies. */
export function packShelf(
  repository: PackRepository,
  replaceAccessList: PackShelf["replaceAccessList"],
): PackShelf {
  return {
    async writeBlob(sha256, bytes) {
      const name = `blobs/${sha256}`;
      if (await repository.has(`${name}.br`)) return;
      await repository.writeOnce(name, bytes);
      await repository.replace(`${name}.gz`, await gzipBytes(bytes, { level: 9 }));
      // Written last: where it stands, the other two do as well.
      await repository.replace(`${name}.br`, await brotliNine(bytes));
    },
    writeManifest: (edition, version, jws) =>
      repository.writeOnce(`editions/${edition}/packs/${String(version)}`, bytesOf(jws)),
    async readHead(edition) {
      const bytes = await repository.read(`editions/${edition}/head`);
      if (bytes === null) return null;
      return headSchema.parse(JSON.parse(new TextDecoder().decode(unverifiedPayload(bytes))));
    },
    replaceHead: (edition, jws) => repository.replace(`editions/${edition}/head`, bytesOf(jws)),
    replacePhases: (json) => repository.replace("phases.json", bytesOf(json)),
    replaceAccessList,
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function brotliNine(bytes: Uint8Array): Promise<Buffer> {
  return await brotliBytes(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
