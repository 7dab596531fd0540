import * as initial from "./20261123_080000_initial.ts";
import * as guards from "./20261123_080100_guards.ts";

/** Every migration, oldest first; applied ones are remembered by name. */
export const migrations = [
  { name: "20261123_080000_initial", ...initial },
  { name: "20261123_080100_guards", ...guards },
];
