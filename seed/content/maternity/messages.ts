import type { SampleMessage } from "../sample-message.ts";
import { weeks04To10 } from "./weeks-04-10.ts";
import { weeks11To16 } from "./weeks-11-16.ts";
import { weeks17To22 } from "./weeks-17-22.ts";
import { weeks23To28 } from "./weeks-23-28.ts";
import { weeks29To33 } from "./weeks-29-33.ts";
import { weeks34To37 } from "./weeks-34-37.ts";
import { weeks38To41 } from "./weeks-38-41.ts";

/** The maternity samples, by gestational day (28..293); not medically supervised. */
export const maternityMessages: readonly SampleMessage[] = [
  ...weeks04To10,
  ...weeks11To16,
  ...weeks17To22,
  ...weeks23To28,
  ...weeks29To33,
  ...weeks34To37,
  ...weeks38To41,
];
