import {
  addressees,
  type Addressee,
  type Agent,
  type CareTask,
  type SentenceLabel,
} from "../labels.ts";

/** How many sentences address whom. */
export type AddresseeCounts = Readonly<Record<Addressee, number>>;

/** How often somebody does a task, or helps with it. */
export interface WayCounts {
  does: number;
  helps: number;
}
export type TaskCounts = Readonly<Record<CareTask, Readonly<Record<Agent, WayCounts>>>>;

/** What one message says, in numbers: all that a report needs of it. */
export interface MessageCounts {
  /** The same for every locale of a message, so that they are drawn together. */
  key: string;
  addressed: AddresseeCounts;
  doings: readonly SentenceLabel["doings"][number][];
}

/** The labels of a message's sentences, counted. */
export function countMessage(key: string, labels: readonly SentenceLabel[]): MessageCounts {
  return {
    key,
    addressed: addUp(labels.map(({ addressed }) => ({ ...nobody(), [addressed]: 1 }))),
    doings: labels.flatMap(({ doings }) => doings),
  };
}

export function addUp(all: readonly AddresseeCounts[]): AddresseeCounts {
  const sum = nobody();
  for (const one of all) for (const who of addressees) sum[who] += one[who];
  return sum;
}

/** Who does which task, over many messages. */
export function countTasks(messages: readonly MessageCounts[]): TaskCounts {
  const counts = emptyTasks();
  for (const { doings } of messages) {
    for (const { task, agent, way } of doings) counts[task][agent][way] += 1;
  }
  return counts;
}

function nobody(): Record<Addressee, number> {
  return { mother: 0, father: 0, both: 0, neutral: 0, unknown: 0 };
}

function emptyTasks() {
  const none = (): WayCounts => ({ does: 0, helps: 0 });
  const row = () => ({
    mother: none(),
    father: none(),
    both: none(),
    other: none(),
    unsaid: none(),
  });
  return {
    feeding: row(),
    nappies: row(),
    bathing: row(),
    dressing: row(),
    sleep: row(),
    holding: row(),
    play: row(),
    teeth: row(),
    clinic: row(),
    nursery: row(),
    cooking: row(),
    housework: row(),
    planning: row(),
    support: row(),
    care: row(),
  };
}
