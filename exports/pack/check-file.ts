import { PackError } from "./errors.ts";
import { parsePackFile } from "./pack-file.ts";
import { packLineSchema, type PackFileEntry, type PackLine } from "./schema.ts";

/**
 * The messages of a pack file whose hash is verified. Throws PackError "malformed" unless it holds what
 * its manifest says: so many messages, of that locale and phase.
 */
export function messagesOf(bytes: Uint8Array, entry: PackFileEntry): PackLine[] {
  const lines = parsePackFile(bytes);
  if (lines.length !== entry.count) {
    throw new PackError("malformed", `${lines.length} messages instead of ${entry.count}`);
  }
  return lines.map(({ key, line }) => {
    const message = packLineSchema.safeParse(JSON.parse(line));
    if (!message.success) {
      throw new PackError("malformed", `${key}: ${message.error.issues[0]?.message ?? ""}`);
    }
    const { locale, phase } = message.data;
    if (locale !== entry.locale || phase !== entry.phase) {
      throw new PackError("malformed", `${key} is of ${phase} in ${locale}`);
    }
    return message.data;
  });
}
