import type { SampleMessage } from "../sample-message.ts";
import { days000To010 } from "./days-000-010.ts";
import { days012To030 } from "./days-012-030.ts";
import { days032To056 } from "./days-032-056.ts";
import { days060To089 } from "./days-060-089.ts";
import { days091To154 } from "./days-091-154.ts";
import { days163To247 } from "./days-163-247.ts";
import { days262To361 } from "./days-262-361.ts";
import { secondYear } from "./second-year.ts";
import { thirdYear } from "./third-year.ts";

/** The childcare samples, by days since birth and birthday; not medically supervised. */
export const childcareMessages: readonly SampleMessage[] = [
  ...days000To010,
  ...days012To030,
  ...days032To056,
  ...days060To089,
  ...days091To154,
  ...days163To247,
  ...days262To361,
  ...secondYear,
  ...thirdYear,
];
