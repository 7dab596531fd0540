import type { Log } from "./services.ts";

/** One JSON line a record, written with `write`. Errors keep their name, message and stack. */
export function createJsonLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: Record<string, unknown>) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields = {}) => line("info", event, fields),
    error: (event, error, fields = {}) => line("error", event, { ...fields, ...described(error) }),
  };
}

function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.name, message: error.message, stack: error.stack };
}
