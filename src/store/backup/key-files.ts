import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, createWhole } from "../repository/write-whole.ts";

export interface KeyFile {
  name: string;
  bytes: Buffer;
}

/** The files of private keys in a directory, those prepared for a rotation included. */
export async function keyFiles(directory: string): Promise<KeyFile[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return await Promise.all(
    names
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map(async (name) => ({ name, bytes: await readFile(path.join(directory, name)) })),
  );
}

/** Puts a file of private keys in its place, mode 600; one with the same bytes may stand there. */
export async function writeKeyFile(directory: string, { name, bytes }: KeyFile): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, name);
  if (await createWhole(file, bytes, 0o600)) return;
  if (!(await readFile(file)).equals(bytes)) throw new Error(`${file} holds other keys`);
}
