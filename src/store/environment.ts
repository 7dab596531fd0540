import path from "node:path";

export interface Environment {
  databaseUrl: string;
  dataDir: string;
  repository: string;
}

/** Where this installation keeps its things (design §5). Paths are absolute. */
export function environment(): Environment {
  const dataDir = path.resolve(process.env["DATA_DIR"] ?? ".data");
  return {
    databaseUrl: process.env["DATABASE_URL"] ?? "",
    dataDir,
    repository: path.resolve(process.env["PACK_REPOSITORY"] ?? path.join(dataDir, "packs")),
  };
}
