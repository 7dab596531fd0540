import { z } from "zod";
import { fairnessCategories } from "../rule.ts";

/** What a sentence may be: fair, or a problem of one of the eight categories. */
export const classes = ["fair", ...fairnessCategories] as const;

/** Weights of a multinomial logistic regression: per feature one for each of `classes`. */
export interface Model {
  bias: readonly number[];
  /** Index of the first weight of a feature (signed or unsigned hash); below 0 when it says nothing. */
  indexOf(hash: number): number;
  /** Begins another sentence: tells of each index whether it is met for the first time. */
  firstTime(): (index: number) => boolean;
  weights: Int8Array;
  /** What one unit of `weights` is worth. */
  scale: number;
}

/** A model as it is kept: base64 of ascending unsigned 32-bit hashes (little endian) and of the weights. */
export const modelFileSchema = z.strictObject({
  /** Begins the SHA-256 of the rest. */
  version: z.string(),
  bias: z.array(z.number()).length(classes.length),
  scale: z.number().positive(),
  hashes: z.base64(),
  weights: z.base64(),
});
export type ModelFile = z.output<typeof modelFileSchema>;

/** Reads a model; throws when its parts do not fit together. */
export function readModel({ bias, scale, hashes, weights }: ModelFile): Model {
  const sorted = unsigned(bytesOf(hashes));
  const values = new Int8Array(bytesOf(weights).buffer);
  if (values.length !== sorted.length * classes.length) throw new TypeError("weights do not fit");
  const table = hashTable(sorted);
  const lastMet = new Int32Array(values.length);
  let sentence = 0;
  const firstTime = () => {
    sentence += 1;
    return (index: number) => {
      if (lastMet[index] === sentence) return false;
      lastMet[index] = sentence;
      return true;
    };
  };
  const indexOf = (hash: number) => table(hash >>> 0) * classes.length;
  return { bias, scale, weights: values, indexOf, firstTime };
}

/** A model in the form in which it is kept. */
export function writeModel(model: {
  bias: readonly number[];
  scale: number;
  hashes: readonly number[];
  weights: Int8Array;
}): Omit<ModelFile, "version"> {
  const bytes = new DataView(new ArrayBuffer(model.hashes.length * 4));
  model.hashes.forEach((hash, index) => bytes.setUint32(index * 4, hash, true));
  return {
    bias: [...model.bias],
    scale: model.scale,
    hashes: base64(new Uint8Array(bytes.buffer)),
    weights: base64(new Uint8Array(model.weights.buffer)),
  };
}

function unsigned(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

/** Open addressing: the position of a hash in `sorted`, or -1. */
function hashTable(sorted: Uint32Array): (hash: number) => number {
  let size = 1024;
  while (size < sorted.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  sorted.forEach((hash, index) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  return (hash) => {
    let slot = hash & (size - 1);
    for (;;) {
      const index = slots[slot] ?? -1;
      if (index === -1 || sorted[index] === hash) return index;
      slot = (slot + 1) & (size - 1);
    }
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
