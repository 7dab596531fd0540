import { confirm } from "../src/actions/confirm.ts";
import { publish } from "../src/actions/publish.ts";
import { childcareMessages } from "./content/childcare/messages.ts";
import { editions } from "./content/editions.ts";
import { maternityMessages } from "./content/maternity/messages.ts";
import type { SampleMessage } from "./content/sample-message.ts";
import { castOf, type Cast } from "./cast.ts";
import { endingOf } from "./endings.ts";
import { playMessage, type PlayedMessage } from "./play-message.ts";
import { playInserts } from "./play-inserts.ts";
import type { Stage } from "./stage.ts";

interface Part {
  phase: string;
  message: SampleMessage;
}

/**
 * The demo as a story: the first half of the messages is written, approved and published; then the rest,
 * with a change here and there, so that every state occurs and every edition has two versions.
 */
export async function playStory(stage: Stage): Promise<void> {
  const cast = castOf(stage.accounts);
  const parts: Part[] = [
    ...maternityMessages.map((message) => ({ phase: "maternity", message })),
    ...childcareMessages.map((message) => ({ phase: "childcare", message })),
  ];
  const half = parts.filter((_, index) => index % 2 === 0);
  const rest = parts.filter((_, index) => index % 2 === 1);
  const first = await playAll(stage, cast, half, 0, parts.length);
  await publishAll(stage, cast);
  await playAll(stage, cast, rest, half.length, parts.length);
  await playInserts(stage, cast);
  await changeAfterwards(stage, cast, first);
  await publishAll(stage, cast);
}

async function playAll(
  stage: Stage,
  cast: Cast,
  parts: readonly Part[],
  done: number,
  total: number,
): Promise<PlayedMessage[]> {
  const played: PlayedMessage[] = [];
  for (const [index, { phase, message }] of parts.entries()) {
    const ending = endingOf(done, index);
    played.push(await playMessage(stage, cast, phase, message, ending));
    const count = done + index + 1;
    if (count % 20 === 0 || count === total) {
      stage.progress(`sample messages ${String(count)}/${String(total)} / 見本の原稿`);
    }
  }
  return played;
}

async function publishAll({ desk, progress }: Stage, cast: Cast): Promise<void> {
  for (const { slug } of editions) {
    const { version } = await publish(desk, cast.actor("publisher"), slug);
    progress(`published ${slug} ${String(version)} / 配信パックを作りました`);
  }
}

/** Two sources move on under their translations: one translation goes stale, one is confirmed. */
async function changeAfterwards(
  stage: Stage,
  cast: Cast,
  played: readonly PlayedMessage[],
): Promise<void> {
  const translated = played.filter((one) => one.approved && one.translations.length > 0);
  const [stale, confirmed] = translated;
  if (stale === undefined || confirmed === undefined) return;
  await stale.revise("からだの調子に合わせて、できる範囲で大丈夫です。");
  const sourceRevision = await confirmed.revise("気になることは、健診のときに聞いてみましょう。");
  const [translation] = confirmed.translations;
  if (translation === undefined) return;
  await confirm(stage.desk, cast.actor("translator"), translation, sourceRevision);
}
