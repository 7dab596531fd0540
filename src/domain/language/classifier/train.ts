import { classes, writeModel, type ModelFile } from "./model.ts";

/** A sentence as the hashes of its features, each once, and the index of its class. */
export interface Example {
  features: Uint32Array;
  label: number;
}

export interface Training {
  epochs: number;
  rate: number;
  /** How much weights are drawn to 0 with each step. */
  decay: number;
  /** Features of fewer examples say nothing. */
  least: number;
  /** Features kept: those that say most. */
  most: number;
}

export const usualTraining: Training = {
  epochs: 12,
  rate: 0.3,
  decay: 1e-3,
  least: 2,
  most: 40_000,
};

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer
 * 2011). The same examples in the same order give the same model, on every machine.
 */
export function train(
  examples: readonly Example[],
  training: Training = usualTraining,
): Omit<ModelFile, "version"> {
  const all = frequent(examples, training.least);
  const hashes = telling(all, fit(examples, all, training).weights, training.most);
  const { weights, bias } = fit(examples, hashes, training);
  return compact(hashes, weights, bias);
}

function fit(examples: readonly Example[], hashes: readonly number[], training: Training) {
  const positions = new Map(hashes.map((hash, index) => [hash, index]));
  const rows = examples.map(({ features, label }) => ({
    label,
    known: Int32Array.from(
      [...features].flatMap((hash) => positions.get(hash) ?? []),
      (position) => position * classes.length,
    ),
  }));
  return descend(rows, hashes.length, training);
}

interface Row {
  label: number;
  known: Int32Array;
}

function frequent(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([hash, count]) => (count >= least ? [hash] : []))
    .toSorted((a, b) => a - b);
}

function descend(rows: readonly Row[], features: number, { epochs, rate, decay }: Training) {
  const weights = new Float64Array(features * classes.length);
  const squares = new Float64Array(features * classes.length).fill(1e-6);
  const bias = new Float64Array(classes.length);
  const average = new Float64Array(weights.length);
  const averaged = Math.ceil(epochs / 2);
  const order = rows.map((_, index) => index);
  const random = generator(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const norm = 1 / Math.sqrt(row.known.length || 1);
      const shares = softmax(row.known, weights, bias, norm);
      for (let c = 0; c < classes.length; c += 1) {
        const error = (shares[c] ?? 0) - (row.label === c ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        bias[c] = (bias[c] ?? 0) - 0.05 * error;
        for (const at of row.known) {
          const weight = weights[at + c] ?? 0;
          const gradient = error * norm + decay * weight;
          const square = (squares[at + c] ?? 0) + gradient * gradient;
          squares[at + c] = square;
          weights[at + c] = weight - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    if (epoch < epochs - averaged) continue;
    weights.forEach((weight, at) => (average[at] = (average[at] ?? 0) + weight / averaged));
  }
  return { weights: average, bias };
}

function softmax(known: Int32Array, weights: Float64Array, bias: Float64Array, norm: number) {
  const sums = Float64Array.from(bias);
  for (const at of known) {
    for (let c = 0; c < classes.length; c += 1)
      sums[c] = (sums[c] ?? 0) + (weights[at + c] ?? 0) * norm;
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The `most` features that tell the classes apart best, ascending. */
function telling(hashes: readonly number[], weights: Float64Array, most: number): number[] {
  const forces = hashes.map((hash, index) => {
    const own = weights.subarray(index * classes.length, (index + 1) * classes.length);
    return { hash, force: Math.max(...own) - Math.min(...own) };
  });
  const best = forces.toSorted((a, b) => b.force - a.force || a.hash - b.hash).slice(0, most);
  return best.map(({ hash }) => hash).toSorted((a, b) => a - b);
}

/** The weights as whole numbers of -127 to 127. */
function compact(
  hashes: readonly number[],
  weights: Float64Array,
  bias: Float64Array,
): Omit<ModelFile, "version"> {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  return writeModel({
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    scale,
    hashes,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
}

/** Numbers from 0 to 1, always the same ones: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
