import { retire } from "../src/actions/retire.ts";
import { review } from "../src/actions/review.ts";
import { submit } from "../src/actions/submit.ts";
import { refreshExpired } from "../src/actions/refresh-expired.ts";
import type { PackDesk } from "../src/actions/pack-desk.ts";
import type { TextKind } from "../src/domain/review/facts.ts";
import type { Cast } from "./cast.ts";
import type { SampleMessage } from "./content/sample-message.ts";
import type { Ending } from "./endings.ts";
import type { Stage } from "./stage.ts";

export interface PlayedMessage {
  approved: boolean;
  /** Ids of its approved translations. */
  translations: number[];
  /** Adds a sentence and has it approved; answers the new revision. */
  revise(sentence: string): Promise<string>;
}

/** Thirteen months: past the twelve of an approval, within its grace. */
const longAgo = 13 * 30.5 * 24 * 60 * 60 * 1000;

/** Writes a sample message, its translations, and takes them as far as the story wants. */
export async function playMessage(
  stage: Stage,
  cast: Cast,
  phase: string,
  sample: SampleMessage,
  ending: Ending,
): Promise<PlayedMessage> {
  const { desk, records } = stage;
  const { id: saved } = await records.create(
    "messages",
    dataOf(phase, sample),
    cast.record("editor"),
  );
  const id = Number(saved);
  const played = { approved: ending === "approved", translations: [], revise };
  if (ending === "draft") return played;
  const then = ending === "expired" ? at(desk, longAgo) : desk;
  const editor = cast.actor("editor");
  const { revision, required } = await submit(then, editor, "messages", id);
  if (ending === "in-review") return played;
  if (ending === "changes-requested") {
    await sendBack(then, cast, id, revision, required);
    return played;
  }
  await approve(then, cast, "messages", id, revision, required);
  if (ending === "retired") await retire(desk, editor, "messages", id);
  if (ending === "expired") await refreshExpired(desk);
  const translations = ending === "approved" ? await playTranslations(stage, cast, id, sample) : [];
  return { ...played, translations };

  async function revise(sentence: string): Promise<string> {
    const text = `${sample.text}\n\n${sentence}`;
    await records.update("messages", id, { text }, cast.record("editor"));
    const next = await submit(desk, editor, "messages", id);
    await approve(desk, cast, "messages", id, next.revision, next.required);
    return next.revision;
  }
}

/** Every required specialty approves. */
export async function approve(
  desk: PackDesk,
  cast: Cast,
  kind: TextKind,
  id: number,
  revision: string,
  required: readonly string[],
  author?: string,
): Promise<void> {
  for (const specialty of required) {
    await review(desk, cast.reviewer(specialty, author), kind, id, {
      revision,
      specialty,
      verdict: "approve",
      comment: "",
    });
  }
}

async function sendBack(
  desk: PackDesk,
  cast: Cast,
  id: number,
  revision: string,
  required: readonly string[],
): Promise<void> {
  const [specialty] = required;
  if (specialty === undefined) return;
  await review(desk, cast.reviewer(specialty), "messages", id, {
    revision,
    specialty,
    verdict: "request-changes",
    comment: "受診の目安を、もう少し具体的に書いてください。",
  });
}

async function playTranslations(
  { desk, records }: Stage,
  cast: Cast,
  message: number,
  { en, easy }: SampleMessage,
): Promise<number[]> {
  const done: number[] = [];
  for (const [locale, written] of [
    ["en", en],
    ["ja-easy", easy],
  ] as const) {
    if (written === undefined) continue;
    const saved = await records.create(
      "translations",
      { message, locale, ...written },
      cast.record("translator"),
    );
    const id = Number(saved.id);
    const { revision, required } = await submit(desk, cast.actor("translator"), "translations", id);
    await approve(desk, cast, "translations", id, revision, required, "translator");
    done.push(id);
  }
  return done;
}

function dataOf(phase: string, sample: SampleMessage) {
  return {
    phase,
    ...(sample.anniversary === undefined
      ? { slotKind: "day", day: sample.day }
      : { slotKind: "anniversary", anniversary: sample.anniversary }),
    audience: sample.audience ?? "everyone",
    title: sample.title,
    text: sample.text,
    topics: [...sample.topics],
    assumesLiveBirth: sample.assumesLiveBirth,
    assumesSingleBaby: sample.assumesSingleBaby,
    sources: [sample.source, { title: "見本の原稿です。医師などの監修を受けていません。" }],
  };
}

/** The desk as it was that many milliseconds ago. */
function at(desk: PackDesk, ago: number): PackDesk {
  return { ...desk, ...desk.at(() => new Date(Date.now() - ago)) };
}
