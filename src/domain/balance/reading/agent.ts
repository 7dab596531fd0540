import type { Span } from "../../language/lexicon.ts";
import type { Clause } from "./clauses.ts";
import { within } from "./clauses.ts";
import type { Addressee, Agent } from "../labels.ts";
import type { Mention } from "./people.ts";
import type { Found } from "./scan-words.ts";

/** What of a sentence tells who does a task in it. */
export interface Acting {
  folded: string;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  cues: readonly Found[];
  addressed: Addressee;
}

/**
 * Who does the task: the person of its clause, else the last one named before, else the next one after.
 * Nobody named, or "you" in the clause: whom the sentence is about.
 */
export function agentOf(task: Span, clause: Clause, acting: Acting): Agent {
  const { clauses, mentions, cues, addressed } = acting;
  const about = addressed === "neutral" || addressed === "unknown" ? "unsaid" : addressed;
  const actors = mentions.filter((one) => mayAct(one, cues));
  const here = actors.filter((one) => within(one, clause));
  if (here.length > 0) return agentAmong(here, task, acting) ?? "unsaid";
  const reader = cues.some((cue) => cue.set === "you" && within(cue, clause));
  if (reader || actors.length === 0) return about;
  const before = actors.filter(({ end }) => end <= clause.start);
  const last = before.at(-1);
  const near = clauses.find(({ end }) => (last?.start ?? 0) < end);
  const spoken = before.length === 0 ? actors : before.filter((one) => near && within(one, near));
  return agentAmong(spoken, task, acting) ?? "unsaid";
}

/** 「ご主人のお弁当」, "with your wife": a spouse beside the deed does it only when asked or entrusted. */
function mayAct({ spouse, subject }: Mention, cues: readonly Found[]): boolean {
  return !spouse || subject || cues.some(({ set }) => handsOver.includes(set));
}

const handsOver = ["asked", "entrusted", "help"];

/** Of mother and father: both if joined, else the one who is the subject, or is nearer. */
function agentAmong(mentions: readonly Mention[], task: Span, acting: Acting): Agent | null {
  const persons = new Set(mentions.map(({ person }) => person));
  if (persons.has("couple")) return "both";
  const parents = mentions.filter(({ person }) => person === "mother" || person === "father");
  const [first, ...rest] = parents;
  if (first === undefined) return persons.has("other") && !persons.has("open") ? "other" : null;
  if (parents.some((one) => isJoined(one, acting))) return "both";
  const subjects = parents.filter(({ subject }) => subject);
  if (subjects.length === 1) return agentFor(subjects[0]);
  const helped = rest.some((one) =>
    acting.cues.some(({ set, start }) => set === "help" && start < one.start),
  );
  const before = parents.filter(({ end }) => end <= task.start);
  return agentFor(helped ? first : (before.at(-1) ?? first));
}

function agentFor(mention: Mention | undefined): Agent | null {
  if (mention === undefined) return null;
  return mention.person === "father" ? "father" : "mother";
}

/** 「パパとママ」, "mums and dads": nothing but a word that joins stands between one and the other. */
function isJoined(one: Mention, { folded, mentions }: Acting): boolean {
  return mentions.some((other) => {
    const pair = [one.person, other.person];
    if (!pair.includes("mother") || !pair.includes("father")) return false;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    return joint.test(folded.slice(first.end, second.start));
  });
}

const joint =
  /^(?:さん)?(?:|と|や|も|か|・|、|でも|または|だけでなく|だけでなく、|も、|や、|と、|か、|&|\/)$|^, $|^,? (?:and|or|&|as well as|and also)(?: the| your| a| new)? $|^\/$/;
