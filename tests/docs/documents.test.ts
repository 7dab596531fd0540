import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { kizunaProgram } from "../../src/cli/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const decisions = readdirSync(path.join(root, "docs/decisions")).map(
  (one) => `docs/decisions/${one}`,
);
const documents = [
  "README.md",
  "docs/editors.md",
  "docs/vendors.md",
  "docs/operators.md",
  "docs/balance.md",
  ...decisions,
];

describe.each(documents)("%s", (file) => {
  const text = read(file);

  it("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
    const local = links.filter((target) => !target.startsWith("http"));
    for (const target of local) {
      expect(existsSync(path.join(root, path.dirname(file), target)), target).toBe(true);
    }
  });

  it("names only folders and files that are there", () => {
    const named = [...text.matchAll(/`((?:src|collections|exports|seed|tests|docs)\/[\w./-]+)`/g)];
    for (const [, target = ""] of named) {
      expect(existsSync(path.join(root, target)), target).toBe(true);
    }
  });

  it("names only commands that there are", () => {
    const commands = new Set(kizunaProgram(false).commands.map((command) => command.name()));
    for (const [, name = ""] of text.matchAll(/npx kizuna ([a-z]+)/g)) {
      expect([...commands]).toContain(name);
    }
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read("package.json")));
    for (const [, name = ""] of text.matchAll(/npm run ([a-z:]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });
});

it("the README's table of commands is complete", () => {
  const readme = read("README.md");
  for (const command of kizunaProgram(false).commands) {
    expect(readme, command.name()).toMatch(new RegExp(`\`${command.name()}\\b`));
  }
});
