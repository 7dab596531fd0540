import { words } from "../words.ts";

const acts = words(`
  tell|explain|advise|prescribe|check|examine|answer|decide|ask|listen|recommend|suggest|arrange|
  refer|show|give you|call you|call back|ring you|ring back|write|look at|see you|want to see|know|
  bring|come to|visit|carry|use|arrive|knock|phone|ring|email|weigh|measure|let you|help you|talk|teach|make a note|take your
`);

/** "he will explain", "she checks": what a person at work does for the reader. */
export function saying(pronoun: string): string[] {
  const modals = [" will", "'ll", " can", " may", " might", " would"];
  return acts.flatMap((act) => [
    ...modals.map((modal) => `${pronoun}${modal} ${act}`),
    `${pronoun} ${act.replace(/^\w+/, (verb) => third(verb))}`,
  ]);
}

function third(verb: string): string {
  if (verb.endsWith("ch")) return `${verb}es`;
  return verb === "carry" ? "carries" : `${verb}s`;
}
