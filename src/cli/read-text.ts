import { createReadStream } from "node:fs";
import { UsageError } from "./outcome.ts";

/**
 * The UTF-8 text of a file, or of standard input for "-". Throws UsageError for what cannot be read
 * and for other encodings, which would be checked and imported as nonsense.
 */
export async function readText(
  name: string,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const chunk of name === "-" ? stdin : bytesOf(name)) {
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      error instanceof TypeError
        ? `${name} is not UTF-8: save it as UTF-8 / UTF-8 で保存し直してください`
        : `cannot read ${name}: ${reason}`,
      { cause: error },
    );
  }
}

async function* bytesOf(name: string): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(name)) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}
