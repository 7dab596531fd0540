import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PostgresProblem } from "./postgres-problem.ts";

const Secrets = z.object({
  payloadSecret: z.string().min(16),
  deliveryPassword: z.string().min(16),
  postgresPassword: z.string().min(16),
  ownerPassword: z.string().min(16),
});
export type Secrets = z.infer<typeof Secrets>;

/** The secrets of this data directory (`secrets.json`, mode 600), made at the first call. */
export function openSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  return readSecrets(path) ?? createSecrets(path);
}

/** The secrets, or undefined while none were made. */
export function findSecrets(dataDir: string): Secrets | undefined {
  return readSecrets(join(dataDir, "secrets.json"));
}

function readSecrets(path: string): Secrets | undefined {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return Secrets.parse(JSON.parse(text));
  } catch {
    throw new PostgresProblem(
      "secrets-broken",
      `${path} is damaged: restore it from a backup; without it the database beside it cannot be opened`,
      `${path} が壊れています。バックアップから戻してください（これがないとデータベースを開けません）`,
    );
  }
}

/** Written beside and linked into place: a crash leaves no half file, a race one winner. */
function createSecrets(path: string): Secrets {
  const secrets: Secrets = {
    payloadSecret: randomSecret(),
    deliveryPassword: randomSecret(),
    postgresPassword: randomSecret(),
    ownerPassword: randomSecret(),
  };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2) + "\n", { mode: 0o600 });
  try {
    linkSync(draft, path);
    return secrets;
  } catch (error) {
    const winner = readSecrets(path);
    if (winner) return winner;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function randomSecret(): string {
  return randomBytes(24).toString("base64url");
}
