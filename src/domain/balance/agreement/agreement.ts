import type { LabelledMessage } from "./labelled-messages.ts";
import { addressees, agents, ways, type Doing, type SentenceLabel } from "../labels.ts";
import { readMessage } from "../read-message.ts";

/** How far the method agrees with a person: a share, and Cohen's kappa, which takes out chance. */
export interface Agreement {
  items: number;
  agreed: number;
  /** 0…1; 0 when there is nothing to compare. */
  share: number;
  /** −1…1; null where both used one and the same label throughout, so that chance explains all. */
  kappa: number | null;
  /** How often the person said `hand` where the method said `method`. */
  confusion: { hand: string; method: string; count: number }[];
}

export interface AgreementReport {
  messages: number;
  sentences: number;
  /** Whom each sentence addresses. */
  addressee: Agreement;
  /** Whether a care task is spoken of: of those that either found, how many both did. */
  tasks: { hand: number; method: number; both: number; precision: number; recall: number };
  /** Who does it and how, where person and method found the same task. */
  doing: Agreement;
  /** The same over every task that either found; one that the other missed disagrees. */
  doingWithMissed: Agreement;
}

/** Compares the method with labels. Throws TypeError when a message splits into other sentences. */
export function agreementOf(messages: readonly LabelledMessage[]): AgreementReport {
  const sentences = messages.flatMap(pairsOf);
  const tasks = sentences.flatMap(({ hand, method }) => taskPairs(hand.doings, method.doings));
  const found = tasks.filter(({ hand, method }) => hand !== missed && method !== missed);
  const byHand = tasks.filter(({ hand }) => hand !== missed).length;
  const byMethod = tasks.filter(({ method }) => method !== missed).length;
  return {
    messages: messages.length,
    sentences: sentences.length,
    addressee: agreement(
      sentences.map(({ hand, method }) => ({ hand: hand.addressed, method: method.addressed })),
      addressees,
    ),
    tasks: {
      hand: byHand,
      method: byMethod,
      both: found.length,
      precision: ratio(found.length, byMethod),
      recall: ratio(found.length, byHand),
    },
    doing: agreement(found, doingLabels),
    doingWithMissed: agreement(tasks, [...doingLabels, missed]),
  };
}

interface Pair<T> {
  hand: T;
  method: T;
}

const missed = "not found";
const doingLabels = agents.flatMap((agent) => ways.map((way) => `${agent} ${way}`));

function pairsOf(message: LabelledMessage): Pair<SentenceLabel>[] {
  const read = readMessage(message);
  if (read.length !== message.labels.length) {
    const counts = `${String(message.labels.length)} labels, ${String(read.length)} sentences`;
    throw new TypeError(`${message.id}: ${counts}`);
  }
  return message.labels.flatMap((hand, index) => {
    const method = read[index];
    return method === undefined ? [] : [{ hand, method }];
  });
}

/** Doings of one sentence side by side: of the same task the like ones first. */
function taskPairs(hand: readonly Doing[], method: readonly Doing[]): Pair<string>[] {
  const left = [...method];
  const take = (fits: (one: Doing) => boolean): Doing | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const alike = hand.map((one) => ({
    one,
    found: take((other) => other.task === one.task && labelOf(other) === labelOf(one)),
  }));
  const pairs = alike.map(({ one, found }) => {
    const other = found ?? take(({ task }) => task === one.task);
    return { hand: labelOf(one), method: other === undefined ? missed : labelOf(other) };
  });
  return [...pairs, ...left.map((one) => ({ hand: missed, method: labelOf(one) }))];
}

function labelOf({ agent, way }: Doing): string {
  return `${agent} ${way}`;
}

function agreement(pairs: readonly Pair<string>[], labels: readonly string[]): Agreement {
  const agreed = pairs.filter(({ hand, method }) => hand === method).length;
  const share = ratio(agreed, pairs.length);
  // Cohen 1960: what two who only know how often each label occurs would agree on.
  const chance = labels.reduce(
    (sum, label) =>
      sum +
      ratio(count(pairs, "hand", label), pairs.length) *
        ratio(count(pairs, "method", label), pairs.length),
    0,
  );
  const confusion = labels.flatMap((hand) =>
    labels.map((method) => ({
      hand,
      method,
      count: pairs.filter((one) => one.hand === hand && one.method === method).length,
    })),
  );
  return {
    items: pairs.length,
    agreed,
    share,
    kappa: pairs.length === 0 || chance === 1 ? null : (share - chance) / (1 - chance),
    confusion: confusion.filter((cell) => cell.count > 0),
  };
}

function count(pairs: readonly Pair<string>[], side: keyof Pair<string>, label: string): number {
  return pairs.filter((pair) => pair[side] === label).length;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
