import { shownUrl } from "../../domain/text/link-url.ts";

/** One UTF-16 unit of a text node. */
export interface Place {
  node: Text;
  offset: number;
}

/** The most that plain text adds at one place: an empty line, and the number of an item. */
const mostAdded = 8;

/**
 * For every unit of the plain text, where the editor shows it. Undefined for what plain text adds
 * (empty lines, bullets, addresses of links); what it leaves out (spaces at an edge) has no unit.
 */
export function placesInEditor(editor: Element, text: string): (Place | undefined)[] {
  const places: (Place | undefined)[] = Array.from({ length: text.length });
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT, (node) =>
    // Furigana carries buttons, which say what they do.
    node.parentElement?.closest("button") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let link: Element | null = null;
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const inside = node.parentElement?.closest("a") ?? null;
    if (link !== null && link !== inside) at += addressLength(link, text, at);
    link = inside;
    for (let offset = 0; offset < node.length; offset += 1) {
      const found = text.indexOf(node.data.charAt(offset), at);
      if (found < 0 || found - at > mostAdded) continue;
      if (found > at && node.data.charAt(offset).trim() === "") continue;
      places[found] = { node, offset };
      at = found + 1;
    }
  }
  return places;
}

/** Plain text says where a link goes after its label. */
function addressLength(link: Element, text: string, at: number): number {
  const address = ` ${shownUrl(link.getAttribute("href") ?? "")}`;
  return text.startsWith(address, at) ? address.length : 0;
}
