import type { Asked } from "../api/ask.ts";
import { trialLineSchema, type ShownTrial } from "../api/rule-set-answers.ts";
import { words } from "../words.ts";

/** Runs a trial; `progress` hears how many of the texts are done. Never throws. */
export async function askTrial(
  id: string,
  progress: (done: number, all: number) => void,
): Promise<Asked<ShownTrial>> {
  const language = document.documentElement.lang === "en" ? "en" : "ja";
  try {
    const response = await fetch(`/api/rule-sets/${id}/trial`, {
      credentials: "include",
      cache: "no-store",
      headers: { accept: "application/x-ndjson", "accept-language": language },
    });
    for await (const line of linesOf(response)) {
      const parsed = trialLineSchema.safeParse(JSON.parse(line));
      if (!parsed.success) break;
      if ("result" in parsed.data) return { ok: true, value: parsed.data.result };
      if ("problem" in parsed.data) return { ok: false, trouble: parsed.data.problem };
      progress(parsed.data.done, parsed.data.all);
    }
    return { ok: false, trouble: { code: "unexpected", detail: words.unexpected } };
  } catch {
    return { ok: false, trouble: { code: "unreachable", detail: words.unreachable } };
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) break;
    const lines = `${rest}${read.value}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
