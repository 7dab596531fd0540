import { z } from "zod";

const day = z.number().int().min(0);
const step = z.object({ from: day, every: z.number().int().min(1) });

/**
 * A phase as data. Days count from the anchor: the day of birth is 0, the due date is day 280. A step
 * of the cadence holds from its day until the next step's; without steps no day is expected.
 */
export const phaseSchema = z
  .object({
    slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
    anchor: z.enum(["due", "birth"]),
    firstDay: day,
    lastDay: day,
    cadence: z.array(step),
    anniversaries: z.array(z.number().int().min(1)),
  })
  .refine((phase) => phase.firstDay <= phase.lastDay, {
    path: ["lastDay"],
    error: "lastDay is before firstDay",
  })
  .refine((phase) => isRising(phase.cadence.map((one) => one.from)), {
    path: ["cadence"],
    error: "steps of the cadence must rise",
  })
  .refine((phase) => phase.cadence.every(({ from }) => isDayOf(phase, from)), {
    path: ["cadence"],
    error: "a step of the cadence is outside the phase",
  })
  .refine((phase) => isRising(phase.anniversaries), {
    path: ["anniversaries"],
    error: "anniversaries must rise",
  })
  .refine((phase) => phase.anchor === "birth" || phase.anniversaries.length === 0, {
    path: ["anniversaries"],
    error: "only births have anniversaries",
  });
export type Phase = z.infer<typeof phaseSchema>;

export function isDayOf(phase: { firstDay: number; lastDay: number }, day: number): boolean {
  return day >= phase.firstDay && day <= phase.lastDay;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}
