"use client";
import type { DiffPart } from "../../domain/text/diff.ts";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";

/** What changed, word by word; long unchanged stretches are shortened unless `whole`. */
export function DiffText({ parts, whole = false }: { parts: DiffPart[]; whole?: boolean }) {
  const say = useSay();
  return (
    <div className="kz-diff">
      {parts.map((part, index) => {
        if (part.type === "same") {
          const last = index === parts.length - 1;
          return (
            <span key={index}>{whole ? part.text : shortened(part.text, index === 0, last)}</span>
          );
        }
        const Mark = part.type === "added" ? "ins" : "del";
        return (
          <Mark key={index} aria-label={`${say(words[part.type])}: ${part.text}`}>
            {part.text}
          </Mark>
        );
      })}
    </div>
  );
}

/** Characters of context around a change. */
const context = 40;

function shortened(text: string, first: boolean, last: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= context * 2 + 10) return text;
  const head = first ? "" : characters.slice(0, context).join("");
  const tail = last ? "" : characters.slice(-context).join("");
  return `${head} … ${tail}`;
}
