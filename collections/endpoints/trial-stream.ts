import { problemOf, refusalBehind } from "./problem.ts";

type Progress = (done: number, all: number) => void;

/**
 * An answer that tells how far the work is, one JSON object a line: `{"done","all"}`, and in the end
 * `{"result"}` or `{"problem"}`.
 */
export function trialStream(
  work: (progress: Progress) => Promise<unknown>,
  language: "ja" | "en",
): Response {
  const encoder = new TextEncoder();
  let read = true;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (line: unknown): void => {
        if (read) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        write({ result: await work((done, all) => write({ done, all })) });
      } catch (error) {
        const refusal = refusalBehind(error);
        if (refusal === null) throw error;
        write({ problem: problemOf(refusal.code, refusal.context, language) });
      }
      if (read) controller.close();
    },
    cancel() {
      read = false;
    },
  });
  return new Response(stream, { headers: { "content-type": "application/x-ndjson" } });
}
