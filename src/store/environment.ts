import path from "node:path";
import { isRemote } from "./repository/open-repository.ts";

export interface Environment {
  databaseUrl: string;
  dataDir: string;
  /** The root of the pack repository: a directory, or s3://bucket/prefix. */
  repository: string;
}

/** Where this installation keeps its things (design §5). Paths are absolute; "" counts as unset. */
export function environment(): Environment {
  const dataDir = path.resolve(/* turbopackIgnore: true */ given("DATA_DIR") ?? ".data");
  const repository = given("PACK_REPOSITORY") ?? path.join(dataDir, "packs");
  return {
    databaseUrl: given("DATABASE_URL") ?? "",
    dataDir,
    repository: isRemote(repository)
      ? repository
      : path.resolve(/* turbopackIgnore: true */ repository),
  };
}

function given(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === "" ? undefined : value;
}
