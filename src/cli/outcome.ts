import { RefusedError } from "../domain/review/refusal.ts";
import { refusalWording } from "../domain/review/refusal-wording.ts";

/** 0 fine, 1 problems found, 2 wrong use (design §5). */
export type ExitCode = 0 | 1 | 2;

/** Wrong use of the command line; its message says what to do. */
export class UsageError extends Error {}

export interface Output {
  json: boolean;
  line(text: string, data: object): void;
  problem(text: string, data: object): void;
}

/** Lines for people, or JSON for programs: results on standard output, problems on standard error. */
export function outputOf(json: boolean): Output {
  const write = (stream: NodeJS.WriteStream) => (text: string, data: object) => {
    stream.write(`${json ? JSON.stringify(data) : text}\n`);
  };
  return { json, line: write(process.stdout), problem: write(process.stderr) };
}

/** The exit code of a command, with what went wrong said in one line. */
export async function outcomeOf(output: Output, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedError) {
      const { code, context } = error.refusal;
      output.problem(`${code}: ${refusalWording[code].en}`, { code, ...context });
      return 1;
    }
    if (error instanceof UsageError) {
      output.problem(error.message, { code: "usage", detail: error.message });
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    output.problem(message, { code: "failed", detail: message });
    return 1;
  }
}
