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

/** Runs the work of a command and leaves with its exit code. */
export type LeaveWith = (work: (output: Output) => Promise<ExitCode>) => Promise<never>;

/**
 * Lines for people, or JSON for programs: results on standard output, problems on standard error.
 * A reader that stops listening (`| head`) ends the output and not the work.
 */
export function outputOf(json: boolean): Output {
  const write = (stream: NodeJS.WriteStream) => {
    stream.on("error", passOverClosedPipe);
    return (text: string, data: object) => {
      stream.write(`${json ? JSON.stringify(data) : text}\n`);
    };
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
      const { en, ja } = refusalWording[code];
      output.problem(`${code}: ${en} / ${ja}`, { code, ...context });
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

/** Leaves with the code once everything written is out: output to a pipe is asynchronous. */
export async function leave(code: ExitCode): Promise<never> {
  await Promise.all(
    [process.stdout, process.stderr].map(
      (stream) => new Promise<void>((resolve) => stream.write("", () => resolve())),
    ),
  );
  process.exit(code);
}

function passOverClosedPipe(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}
