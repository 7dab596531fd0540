import type { Severity } from "../../domain/language/finding.ts";
import type { ShownFinding } from "../api/answers.ts";

const severities: readonly Severity[] = ["error", "warn", "info"];

/**
 * Underlines findings in the editor with CSS Custom Highlights: ranges over the text as it stands, so
 * the editor's own nodes are never touched. Browsers without the API show the list alone.
 */
export function highlightFindings(
  form: Element | null,
  text: string,
  findings: readonly ShownFinding[],
): void {
  const editor = editorIn(form);
  if (editor === null || !("highlights" in CSS)) return;
  const places = placesOf(editor);
  for (const severity of severities) {
    const ranges = findings
      .filter((one) => one.field === "text" && one.severity === severity)
      .flatMap((one) => rangeOf(places, one.text, occurrence(text, one)) ?? []);
    CSS.highlights.set(`kizuna-${severity}`, new Highlight(...ranges));
  }
}

/** Where a finding of the body stands in the editor; null once the text has moved on. */
export function placeInEditor(
  form: Element | null,
  text: string,
  finding: ShownFinding,
): { editor: HTMLElement; range: Range } | null {
  const editor = editorIn(form);
  if (editor === null) return null;
  const range = rangeOf(placesOf(editor), finding.text, occurrence(text, finding));
  return range === null ? null : { editor, range };
}

export function clearHighlights(): void {
  if (!("highlights" in CSS)) return;
  for (const severity of severities) CSS.highlights.delete(`kizuna-${severity}`);
}

function editorIn(form: Element | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>("[data-lexical-editor]") ?? null;
}

interface Places {
  text: string;
  nodes: { node: Text; start: number }[];
}

function placesOf(editor: Element): Places {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const places: Places = { text: "", nodes: [] };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    places.nodes.push({ node, start: places.text.length });
    places.text += node.data;
  }
  return places;
}

/** Which of the equal passages it is: the plain text and the editor count alike, offsets differ. */
function occurrence(text: string, finding: ShownFinding): number {
  return text.slice(0, finding.start).split(finding.text).length;
}

function rangeOf(places: Places, wanted: string, nth: number): Range | null {
  let at = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    at = places.text.indexOf(wanted, at + 1);
    if (at < 0) return null;
  }
  const from = pointAt(places, at);
  const to = pointAt(places, at + wanted.length - 1);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function pointAt(places: Places, at: number): { node: Text; offset: number } | null {
  const found = places.nodes.findLast(({ start }) => start <= at);
  return found === undefined ? null : { node: found.node, offset: at - found.start };
}
