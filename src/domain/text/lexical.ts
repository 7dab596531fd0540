import type { TextDocument } from "./document.ts";
import { readBlocks } from "./lexical-read.ts";
import type { LexicalState } from "./lexical-state.ts";
import { element, writeBlocks } from "./lexical-write.ts";

/** Reads the editor's JSON. Throws BodyError, naming the node, for anything design §3 leaves out. */
export function documentFromLexical(state: unknown): TextDocument {
  return readBlocks(state);
}

/** Writes the JSON that the editor opens. Reading it again gives the same document. */
export function lexicalFromDocument(doc: TextDocument): LexicalState {
  return { root: { ...element, type: "root", children: writeBlocks(doc) } };
}
