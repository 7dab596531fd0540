import type { MigrateUpArgs } from "@payloadcms/db-postgres";
import { z } from "zod";
import * as initial from "./20261123_080000_initial.ts";
import * as guards from "./20261123_080100_guards.ts";

const files = [
  { name: "20261123_080000_initial", ...initial },
  { name: "20261123_080100_guards", ...guards },
];

/** Payload's runner knows no database, so it types what it hands over as unknown. */
const handedOver = z.custom<MigrateUpArgs>(
  (args) => typeof args === "object" && args !== null && "db" in args,
);

/** Every migration, oldest first; applied ones are remembered by name. */
export const migrations = files.map(({ name, up, down }) => ({
  name,
  up: async (args: unknown) => await up(handedOver.parse(args)),
  down: async (args: unknown) => await down(handedOver.parse(args)),
}));
