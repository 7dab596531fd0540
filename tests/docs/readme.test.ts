import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packErrorCodes } from "../../exports/pack/errors.ts";
import { problems } from "../../src/delivery/problem.ts";
import { textStates } from "../../src/domain/review/state.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const readme = read("README.md");
const pictures = readdirSync(path.join(root, "docs/screenshots"));

/** The first cells of a table under a heading, without the head and the rule below it. */
function firstCells(text: string, heading: string): string[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => row.split("|")[1] ?? "");
}

/** What stands in backticks. */
function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

describe("the README", () => {
  it("maps folders that are there, and every folder that holds code", () => {
    const mapped = firstCells(readme, "Map").flatMap(codes);
    const inside = readdirSync(path.join(root, "src"), { withFileTypes: true });
    const folders = inside.filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}/`);
    for (const folder of mapped) expect(existsSync(path.join(root, folder)), folder).toBe(true);
    expect(mapped).toEqual(expect.arrayContaining([...folders, "collections/", "exports/"]));
  });

  it("explains every state of a text, and no other", () => {
    expect(firstCells(readme, "States").flatMap(codes).toSorted()).toEqual(textStates.toSorted());
  });

  it("names only settings that some program reads", () => {
    const settings = firstCells(readme, "Settings").flatMap(codes);
    const programs = sourcesUnder("src").map(read).join("\n");
    expect(settings).toContain("DATA_DIR");
    for (const name of settings) expect(programs).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe("the vendors' guide", () => {
  const refused = read("docs/vendors.md").split("\n## When something is refused\n")[1] ?? "";
  const [pulls = "", answers = ""] = refused.split("Errors of the API");

  it("explains every code of the reference client, and no other", () => {
    const rows = pulls.split("\n").filter((line) => line.startsWith("| `"));
    const explained = rows.flatMap((row) => codes(row.split("|")[1] ?? ""));
    expect(explained.toSorted()).toEqual(packErrorCodes.toSorted());
  });

  it("explains every code of the API under its status, and no other", () => {
    const rows = answers.split("\n").filter((line) => /^\| \d{3} /.test(line));
    const explained = rows.flatMap((row) => {
      const [, status = "", cell = ""] = row.split("|");
      return codes(cell).map((code) => `${status.trim()} ${code}`);
    });
    const own = Object.entries(problems).map(([code, { status }]) => `${String(status)} ${code}`);
    expect(explained.toSorted()).toEqual(own.toSorted());
  });
});

it("the documents' own headings are where their links lead", () => {
  for (const file of ["README.md", "docs/editors.md", "docs/vendors.md", "docs/operators.md"]) {
    const text = read(file);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => anchorOf(title));
    for (const [, anchor = ""] of text.matchAll(/\]\(#([^)]+)\)/g)) {
      expect(headings, file).toContain(anchor);
    }
  }
});

it.each(pictures)("%s is a small picture that a document shows and describes", (picture) => {
  const shown = ["README.md", "docs/editors.md"].map(read).join("\n");
  const markdown = new RegExp(`!\\[[^\\]]{10,}\\]\\([^)]*${picture}\\)`);
  const html = new RegExp(`<img [^>]*${picture}[^>]* alt="[^"]{10,}"`);
  expect(markdown.test(shown) || html.test(shown)).toBe(true);
  expect(statSync(path.join(root, "docs/screenshots", picture)).size).toBeLessThan(150_000);
});

it("pictures written in HTML are there", () => {
  for (const file of ["README.md", "docs/editors.md"]) {
    for (const [, source = ""] of read(file).matchAll(/<img src="([^"]+)"/g)) {
      expect(existsSync(path.join(root, path.dirname(file), source)), source).toBe(true);
    }
  }
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** How GitHub names a heading: lower case, without punctuation, spaces as hyphens. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}
