import type { Inline, Link, Mark, Ruby, TextRun } from "./document.ts";

type LinePart = TextRun | Link | Ruby;

/** The lines of a paragraph or list item, each canonical; an empty line is an empty array. */
export function canonicalLines(inlines: readonly Inline[]): LinePart[][] {
  return splitLines(inlines.flatMap(breakNewlines)).map((line) => {
    const kept = line.map(tidyPart).filter((part) => part !== null);
    return mergeParts(trimEnd(trimStart(kept)));
  });
}

function breakNewlines(inline: Inline): Inline[] {
  if (inline.type !== "text") return [inline];
  return unixLines(inline.text)
    .split("\n")
    .flatMap((text, index): Inline[] => {
      const run: TextRun = { ...inline, text };
      return index === 0 ? [run] : [{ type: "break" }, run];
    });
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\t/g, " ");
}

function splitLines(inlines: readonly Inline[]): LinePart[][] {
  let line: LinePart[] = [];
  const lines = [line];
  for (const inline of inlines) {
    if (inline.type === "break") {
      line = [];
      lines.push(line);
    } else {
      line.push(inline);
    }
  }
  return lines;
}

function tidyPart(part: LinePart): LinePart | null {
  switch (part.type) {
    case "text":
      return part.text === "" ? null : textRun(part.text, part.marks);
    case "ruby":
      return tidyRuby(part);
    case "link":
      return tidyLink(part);
  }
}

/** A link that shows nothing cannot be followed; only its space is left. */
function tidyLink(link: Link): LinePart | null {
  const children = link.children
    .map((run) => textRun(unixLines(run.text).replace(/\n/g, " "), run.marks))
    .filter((run) => run.text !== "");
  const label = children.map((run) => run.text).join("");
  if (label.trim() !== "") return { type: "link", url: link.url.trim(), children };
  return label === "" ? null : textRun(label);
}

/** A ruby without a reading is its base; without a base it is nothing. */
function tidyRuby(ruby: Ruby): LinePart | null {
  const base = oneLine(ruby.base);
  const reading = oneLine(ruby.reading);
  if (base === "") return null;
  return reading === "" ? textRun(base) : { type: "ruby", base, reading };
}

function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function textRun(text: string, marks: readonly Mark[] = []): TextRun {
  const ordered = markOrder.filter((mark) => marks.includes(mark));
  return ordered.length > 0 ? { type: "text", text, marks: ordered } : { type: "text", text };
}

const markOrder: readonly Mark[] = ["bold", "italic"];

/** Only ideographic spaces may indent a line. */
function trimStart(parts: readonly LinePart[]): LinePart[] {
  return trimEdge(parts, (text) => {
    const rest = text.trimStart();
    return text.slice(0, text.length - rest.length).replace(/[^\u3000]/g, "") + rest;
  });
}

function trimEnd(parts: readonly LinePart[]): LinePart[] {
  const mirrored = parts.toReversed().map(mirrorLink);
  return trimEdge(mirrored, (text) => text.trimEnd())
    .map(mirrorLink)
    .toReversed();
}

function mirrorLink(part: LinePart): LinePart {
  return part.type === "link" ? { ...part, children: part.children.toReversed() } : part;
}

/** Trims the first part, and the next ones as long as nothing but space came before. */
function trimEdge(parts: readonly LinePart[], trim: (text: string) => string): LinePart[] {
  const result: LinePart[] = [];
  let atEdge = true;
  for (const part of parts) {
    const kept: LinePart | null = atEdge ? trimPart(part, trim) : part;
    if (kept === null) continue;
    result.push(kept);
    atEdge = atEdge && isBlank(kept);
  }
  return result;
}

function trimPart(part: LinePart, trim: (text: string) => string): LinePart | null {
  switch (part.type) {
    case "ruby":
      return part;
    case "text": {
      const text = trim(part.text);
      return text === "" ? null : { ...part, text };
    }
    case "link": {
      const runs = trimEdge(part.children, trim).filter((run) => run.type === "text");
      return runs.length === 0 ? null : { ...part, children: runs };
    }
  }
}

function isBlank(part: LinePart): boolean {
  if (part.type === "ruby") return false;
  const runs = part.type === "text" ? [part] : part.children;
  return runs.every((run) => run.text.trim() === "");
}

function mergeParts(parts: readonly LinePart[]): LinePart[] {
  const merged: LinePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined) merged.pop();
    merged.push(...(last === undefined ? [part] : joinParts(last, part)));
  }
  return merged.map(composePart);
}

function joinParts(left: LinePart, right: LinePart): LinePart[] {
  if (left.type === "text" && right.type === "text") return joinRuns(left, right);
  if (left.type === "link" && right.type === "link" && left.url === right.url) {
    return [{ ...left, children: [...left.children, ...right.children] }];
  }
  return [left, right];
}

/** One run for equal marks; a combining character always belongs to the run before it. */
function joinRuns(left: TextRun, right: TextRun): TextRun[] {
  if (sameMarks(left, right)) return [{ ...left, text: left.text + right.text }];
  const combining = /^\p{M}+/u.exec(right.text)?.[0] ?? "";
  const rest = right.text.slice(combining.length);
  const joined = { ...left, text: left.text + combining };
  return rest === "" ? [joined] : [joined, { ...right, text: rest }];
}

function sameMarks(left: TextRun, right: TextRun): boolean {
  return (left.marks ?? []).join() === (right.marks ?? []).join();
}

function composePart(part: LinePart): LinePart {
  if (part.type === "text") return { ...part, text: part.text.normalize("NFC") };
  if (part.type === "ruby") return part;
  const runs = mergeParts(part.children).filter((run) => run.type === "text");
  return { ...part, children: runs };
}
