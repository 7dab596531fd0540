import type { Severity } from "../../domain/language/finding.ts";
import type { ShownFinding } from "../api/answers.ts";
import { placesInEditor, type Place } from "./places-in-editor.ts";

const severities: readonly Severity[] = ["error", "warn", "info"];

/**
 * Underlines findings in the editor with CSS Custom Highlights: ranges over the text as it stands, so
 * the editor's own nodes are never touched. Browsers without the API show the list alone. Answers how
 * to take the underlines away.
 */
export function highlightFindings(
  form: Element | null,
  text: string,
  findings: readonly ShownFinding[],
): () => void {
  if (form === null || !("highlights" in CSS)) return () => undefined;
  // Furigana is drawn after the text around it, and on a slow machine all of it after the findings.
  const watch = new MutationObserver(() => {
    if (underline(form, text, findings)) watch.disconnect();
  });
  if (!underline(form, text, findings)) watch.observe(form, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    for (const severity of severities) CSS.highlights.delete(`kizuna-${severity}`);
  };
}

/** Whether every finding of the body has its place. */
function underline(form: Element, text: string, findings: readonly ShownFinding[]): boolean {
  const editor = editorIn(form);
  if (editor === null) return false;
  const places = placesInEditor(editor, text);
  const inBody = findings.filter((one) => one.field === "text");
  let placed = 0;
  for (const severity of severities) {
    const ranges = inBody
      .filter((one) => one.severity === severity)
      .flatMap((one) => rangeOf(places, one) ?? []);
    placed += ranges.length;
    CSS.highlights.set(`kizuna-${severity}`, new Highlight(...ranges));
  }
  return placed === inBody.length;
}

/**
 * What in the editor must be typed over to replace a finding of the body: its words, with any furigana
 * that it touches as a whole. Null once the text has moved on.
 */
export function placeInEditor(
  form: Element | null,
  text: string,
  finding: ShownFinding,
): { editor: HTMLElement; range: Range } | null {
  const editor = editorIn(form);
  if (editor === null) return null;
  const range = rangeOf(placesInEditor(editor, text), finding);
  if (range === null) return null;
  const first = furiganaAround(range.startContainer);
  const last = furiganaAround(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return { editor, range };
}

function editorIn(form: Element | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>("[data-lexical-editor]") ?? null;
}

function furiganaAround(node: Node): Element | null {
  return node.parentElement?.closest("[data-lexical-decorator]") ?? null;
}

function rangeOf(places: readonly (Place | undefined)[], finding: ShownFinding): Range | null {
  const shown = places.slice(finding.start, finding.end).filter((place) => place !== undefined);
  const [from, to] = [shown[0], shown.at(-1)];
  if (from === undefined || to === undefined) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}
