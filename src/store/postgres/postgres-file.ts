import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const PostgresFile = z.object({
  port: z.int().min(1).max(65_535).optional(),
  directory: z.string().optional(),
});
type PostgresFile = z.infer<typeof PostgresFile>;

/** What DATA_DIR remembers of its Postgres: the port, and the cluster's directory if it is outside. */
export function readPostgresFile(dataDir: string): PostgresFile {
  try {
    return PostgresFile.parse(JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

export function writePostgresFile(dataDir: string, content: PostgresFile): void {
  const path = join(dataDir, "postgres.json");
  writeFileSync(`${path}.new`, JSON.stringify(content) + "\n", { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
