import { join } from "node:path";
import { nodeFlags } from "../start/node-flags.ts";
import type { Program } from "./child-program.ts";

/** Where our own programs run: Node finds tsx from there. */
export const root = join(import.meta.dirname, "../../..");

/** The delivery server over `directory/packs`, with a key list and no limit that a bench would reach. */
export function deliveryProgram(directory: string): Program {
  return {
    command: process.execPath,
    args: [...nodeFlags, join(root, "src/cli/delivery.ts")],
    cwd: root,
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      DELIVERY_PORT: "0",
      DATA_DIR: directory,
      PACK_REPOSITORY: join(directory, "packs"),
      DELIVERY_DATABASE_URL: "",
      DELIVERY_RATE: "1000000",
      NODE_ENV: "production",
    },
  };
}
