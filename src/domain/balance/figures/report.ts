import { estimate, type Estimate } from "./bootstrap.ts";
import { addressees, careTasks, type Addressee, type Agent, type CareTask } from "../labels.ts";
import { addUp, countTasks, type MessageCounts, type WayCounts } from "./tally.ts";

/** Below this many sentences a figure is hidden: it would say more about chance than about the texts. */
export const fewest = 20;

/** A count and its share of the whole (0…1); null when it is hidden. */
export type Cell = { count: number; share: number } | null;

/** What a set of messages addresses. Null figures are hidden: fewer than `fewest` sentences. */
export interface Shares {
  messages: number;
  sentences: number;
  addressed: Record<Addressee, Cell>;
  /** (M − F) / (M + F + B): +1 all mother, −1 all father. */
  balance: Estimate | null;
}

/** Who does a task: how many sentences, and the share of them in which it is only help. */
export type DoneBy = { count: number; helps: number } | null;

export interface CareTable {
  tasks: { task: CareTask | "all"; by: Record<Agent, DoneBy> }[];
  /** helps / (does + helps), over all tasks. */
  helperRatio: { mother: Estimate | null; father: Estimate | null };
}

/** Shares and balance of messages; all locales of a message are drawn together. */
export function sharesOf(messages: readonly MessageCounts[]): Shares {
  const sum = addUp(messages.map(({ addressed }) => addressed));
  const sentences = addressees.reduce((total, who) => total + sum[who], 0);
  const cell = (who: Addressee): Cell =>
    sum[who] < fewest ? null : { count: sum[who], share: sum[who] / sentences };
  const parts = byKey(messages).map((own) => balancePart(own));
  return {
    messages: parts.length,
    sentences,
    addressed: {
      mother: cell("mother"),
      father: cell("father"),
      both: cell("both"),
      neutral: cell("neutral"),
      unknown: cell("unknown"),
    },
    balance: sum.mother + sum.father + sum.both < fewest ? null : estimate(parts),
  };
}

/** Who does which care task in messages. */
export function careTableOf(messages: readonly MessageCounts[]): CareTable {
  const counts = countTasks(messages);
  const all = (agent: Agent): WayCounts => ({
    does: careTasks.reduce((sum, task) => sum + counts[task][agent].does, 0),
    helps: careTasks.reduce((sum, task) => sum + counts[task][agent].helps, 0),
  });
  const row = (count: (agent: Agent) => WayCounts): Record<Agent, DoneBy> => ({
    mother: doneBy(count("mother")),
    father: doneBy(count("father")),
    both: doneBy(count("both")),
    other: doneBy(count("other")),
    unsaid: doneBy(count("unsaid")),
  });
  const grouped = byKey(messages);
  const ratio = (agent: "mother" | "father"): Estimate | null => {
    const { does, helps } = all(agent);
    return does + helps < fewest ? null : estimate(grouped.map((own) => helperPart(own, agent)));
  };
  return {
    tasks: [
      { task: "all", by: row(all) },
      ...careTasks.map((task) => ({ task, by: row((agent) => counts[task][agent]) })),
    ],
    helperRatio: { mother: ratio("mother"), father: ratio("father") },
  };
}

function doneBy({ does, helps }: WayCounts): DoneBy {
  const count = does + helps;
  return count < fewest ? null : { count, helps: helps / count };
}

/** The locales of each message together. */
function byKey(messages: readonly MessageCounts[]): MessageCounts[][] {
  const groups = new Map<string, MessageCounts[]>();
  for (const message of messages) {
    const group = groups.get(message.key);
    if (group === undefined) groups.set(message.key, [message]);
    else group.push(message);
  }
  return [...groups.values()];
}

function balancePart(own: readonly MessageCounts[]) {
  const { mother, father, both } = addUp(own.map(({ addressed }) => addressed));
  return { above: mother - father, below: mother + father + both };
}

function helperPart(own: readonly MessageCounts[], agent: Agent) {
  const doings = own.flatMap((message) => message.doings.filter((one) => one.agent === agent));
  return { above: doings.filter(({ way }) => way === "helps").length, below: doings.length };
}
