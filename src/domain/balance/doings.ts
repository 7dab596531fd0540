import type { Span } from "../language/lexicon.ts";
import type { RuleLanguage } from "../language/rule.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import type { Addressee, Agent, Doing, Way } from "./labels.ts";
import type { Mention } from "./people.ts";
import type { Scan } from "./scan-words.ts";

/** The care tasks that a folded sentence speaks of, each with who does it and how. */
export function doingsOf(
  folded: string,
  scan: Scan,
  mentions: readonly Mention[],
  addressed: Addressee,
  language: RuleLanguage,
): Doing[] {
  const clauses = clausesOf(folded, language);
  const doings = scan.tasks.flatMap(({ task, start, end }): Doing[] => {
    const clause = clauses.find((one) => start < one.end);
    if (
      clause === undefined ||
      isDenied(clause, clauses, scan) ||
      isChildsPlay(clause, task, scan, mentions)
    ) {
      return [];
    }
    const agent = agentOf({ start, end }, clause, clauses, mentions, addressed, task === "support");
    return [{ task, agent, way: wayOf(clause, clauses, scan, agent) }];
  });
  return unlike(doings);
}

/** Denied in its clause, or by how the sentence ends. */
function isDenied(clause: Clause, clauses: readonly Clause[], scan: Scan): boolean {
  const last = clauses.at(-1) ?? clause;
  return scan.cues.some(
    ({ set, start, end }) =>
      set === "denial" && (within(start, end, clause) || within(start, end, last)),
  );
}

/** 「子どもは友だちと遊びます」: nobody takes care there. */
function isChildsPlay(
  clause: Clause,
  task: string,
  scan: Scan,
  mentions: readonly Mention[],
): boolean {
  const parents = mentions.filter(({ person }) => person !== "other");
  if (task !== "play" || parents.some(({ start, end }) => within(start, end, clause))) return false;
  return scan.people.some(({ set, start, end }) => set === "child" && within(start, end, clause));
}

/**
 * The person of the same clause, else the last one named before, else the next one after; who is
 * listened to is not who listens. Nobody named: whom the sentence is about.
 */
function agentOf(
  task: Span,
  clause: Clause,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  addressed: Addressee,
  received: boolean,
): Agent {
  const about = addressed === "neutral" || addressed === "unknown" ? null : addressed;
  if (received && about !== null) return about;
  const here = mentions.filter(({ start, end }) => within(start, end, clause));
  const before = mentions.filter(({ end }) => end <= clause.start);
  const near = here.length > 0 ? here : before.length > 0 ? lastOf(before, clauses) : mentions;
  return agentAmong(near, task) ?? (mentions.length === 0 ? about : null) ?? "unsaid";
}

function lastOf(mentions: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] {
  const last = mentions.at(-1);
  const clause = clauses.find(({ end }) => (last?.start ?? 0) < end);
  if (clause === undefined) return [];
  return mentions.filter(({ start, end }) => within(start, end, clause));
}

function agentAmong(mentions: readonly Mention[], task: Span): Agent | null {
  const persons = new Set(mentions.map(({ person }) => person));
  if (persons.has("couple")) return "both";
  if (persons.has("mother") && persons.has("father")) {
    // "Mum helps Dad cook": of two who are not joined, the one named first acts.
    const joined = mentions.length === 2 && isJoined(mentions, task);
    return joined ? "both" : firstOf(mentions);
  }
  if (persons.has("mother")) return "mother";
  if (persons.has("father")) return "father";
  return persons.has("other") && !persons.has("open") ? "other" : null;
}

function isJoined(mentions: readonly Mention[], task: Span): boolean {
  const [one, two] = mentions;
  if (one === undefined || two === undefined) return false;
  return two.start - one.end <= 8 || one.start > task.end;
}

function firstOf(mentions: readonly Mention[]): Agent {
  const first = mentions.find(({ person }) => person === "mother" || person === "father");
  return first?.person === "father" ? "father" : "mother";
}

/** Help in the clause itself; a favour asked for or received counts when its giver is named. */
function wayOf(clause: Clause, clauses: readonly Clause[], scan: Scan, agent: Agent): Way {
  const next = clauses[clauses.indexOf(clause) + 1] ?? clause;
  const reach = { start: clause.start, end: next.end };
  const cues = scan.cues.filter(({ start, end }) => within(start, end, reach));
  if (cues.some(({ set, start, end }) => set === "help" && within(start, end, clause)))
    return "helps";
  const named = agent === "mother" || agent === "father" || agent === "other";
  if (!named) return cues.some(({ set }) => set === "help") ? "helps" : "does";
  return cues.some(({ set }) => set === "help" || set === "asked") ? "helps" : "does";
}

function within(start: number, end: number, span: Span): boolean {
  return start >= span.start && end <= span.end;
}

/** A task that a sentence names twice, of the same person and in the same way, counts once. */
function unlike(doings: readonly Doing[]): Doing[] {
  const seen = new Map(doings.map((one) => [`${one.task} ${one.agent} ${one.way}`, one]));
  return [...seen.values()];
}
