import type { RuleLanguage } from "../../language/rule.ts";
import { agentOf, type Acting } from "./agent.ts";
import { clausesOf, within, type Clause } from "./clauses.ts";
import type { Addressee, Agent, CareTask, Doing, Way } from "../labels.ts";
import type { Mention } from "./people.ts";
import type { Found, Scan } from "./scan-words.ts";

/** The care tasks that a folded sentence speaks of, each with who does it and how. */
export function doingsOf(
  folded: string,
  scan: Scan,
  mentions: readonly Mention[],
  addressed: Addressee,
  language: RuleLanguage,
): Doing[] {
  const clauses = clausesOf(folded, language);
  const acting: Acting = { folded, clauses, mentions, cues: scan.cues, addressed };
  const doings = scan.tasks.flatMap(({ task, ...span }): Doing[] => {
    const clause = clauses.find(({ end }) => span.start < end);
    if (clause === undefined || isDenied(clause, acting)) return [];
    if (isChildsPlay(task, clause, scan, acting)) return [];
    const agent = task === "support" ? supporter(acting) : agentOf(span, clause, acting);
    return [{ task, agent, way: wayOf(clause, acting, agent) }];
  });
  return unlike(doings);
}

/** Denied in its clause, or by how the sentence ends. */
function isDenied(clause: Clause, { clauses, cues }: Acting): boolean {
  const last = clauses.at(-1) ?? clause;
  return cues.some((cue) => cue.set === "denial" && (within(cue, clause) || within(cue, last)));
}

/** 「子どもは友だちと遊びます」, "children play": nobody takes care there. */
function isChildsPlay(
  task: CareTask,
  clause: Clause,
  scan: Scan,
  { folded, mentions }: Acting,
): boolean {
  if (task !== "play") return false;
  const grownUps = mentions.filter(({ person }) => person !== "other");
  if (grownUps.some((one) => within(one, clause))) return false;
  return scan.people.some(
    (one) =>
      one.set === "child" &&
      within(one, clause) &&
      /^(?:たち|さん)*[はがも]|^ (?:play|can|will|may|like|love|enjoy|learn)/.test(
        folded.slice(one.end),
      ),
  );
}

/** 「奥さんの話を聞く」: who is listened to is not who listens. */
function supporter({ addressed }: Acting): Agent {
  return addressed === "neutral" || addressed === "unknown" ? "unsaid" : addressed;
}

/**
 * Help in the clause or right after it, or right before one that names nobody (「…に手伝ってもらい、…」); a
 * favour asked for or received, when its giver is named.
 */
function wayOf(clause: Clause, acting: Acting, agent: Agent): Way {
  const { clauses, cues, mentions } = acting;
  const at = clauses.indexOf(clause);
  const before = mentions.some((one) => within(one, clause)) ? undefined : clauses[at - 1];
  const says = (set: string, where: Clause | undefined) =>
    where !== undefined &&
    cues.some((cue) => cue.set === set && within(cue, where) && isOfSomebody(cue, acting));
  const after = clauses[at + 1];
  if ([before, clause, after].some((where) => says("help", where))) return "helps";
  const named = agent === "mother" || agent === "father" || agent === "other";
  return named && [clause, after].some((where) => says("asked", where)) ? "helps" : "does";
}

/** English asks somebody: "ask your husband", not "ask how". */
function isOfSomebody({ set, end }: Found, { folded, mentions }: Acting): boolean {
  if (set !== "asked" || !/[a-z]/.test(folded.charAt(end - 1))) return true;
  return mentions.some(({ start }) => start > end && start - end <= 6);
}

/** A task that a sentence names twice, of the same person and in the same way, counts once. */
function unlike(doings: readonly Doing[]): Doing[] {
  const seen = new Map(doings.map((one) => [`${one.task} ${one.agent} ${one.way}`, one]));
  return [...seen.values()];
}
