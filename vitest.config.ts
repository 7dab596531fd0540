import { defineConfig } from "vitest/config";

/** Folders whose tests touch no database: they start at once and need no Postgres. */
const pure = ["domain", "exports", "seed", "docs"].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Whole programs with a Postgres of their own: one file at a time, after everything else. */
const whole = ["tests/e2e/**/*.test.ts", "tests/start/**/*.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    // The default leaves one core idle: on two that would be half of them.
    maxWorkers: "100%",
    // As the programs run: see src/cli/start/node-flags.ts.
    execArgv: ["--conditions=production"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "rules", include: pure, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: "desk",
          include: ["tests/**/*.test.ts"],
          exclude: [...pure, ...whole],
          globalSetup: ["tests/setup/global-setup.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: whole,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
