import { z } from "zod";
import type { Answer, TestDesk } from "../setup/desk.ts";

const saved = z.object({ doc: z.object({ id: z.number() }) });

export const statusSchema = z.object({
  key: z.string(),
  state: z.string(),
  revision: z.string().nullable(),
  approvedRevision: z.string().nullable(),
  findings: z.array(z.object({ rule: z.string(), sentence: z.string(), severity: z.string() })),
  required: z.array(z.object({ specialty: z.string(), approvedBy: z.string().nullable() })),
  reviews: z.array(z.object({ verdict: z.string(), reviewer: z.string() })),
});

export const cleanText =
  "おなかの赤ちゃんは少しずつ大きくなっています。体調に合わせて、休みながら過ごしましょう。\n\n気になることがあれば、健診のときに聞いてみてくださいね。";

export const englishText =
  "The baby is growing little by little. Take breaks whenever you need them.\n\nIf something worries you, ask at your next check-up.";

/** A message as an editor writes it; `topics` decide who must approve. */
export function manuscript(day: number, change: Record<string, unknown> = {}) {
  return {
    phase: "maternity",
    slotKind: "day",
    day,
    audience: "everyone",
    title: "からだの変化",
    text: cleanText,
    topics: ["pregnancy-health"],
    ...change,
  };
}

/** Writes a message as an editor; answers its id. */
export async function write(
  desk: TestDesk,
  day: number,
  change: Record<string, unknown> = {},
): Promise<number> {
  const editor = await desk.as("editor");
  const answer = await editor.post("/api/messages", manuscript(day, change));
  return saved.parse(answer.body).doc.id;
}

/** Writes and submits; answers id and revision. */
export async function submitted(
  desk: TestDesk,
  day: number,
  change: Record<string, unknown> = {},
): Promise<{ id: number; revision: string }> {
  const id = await write(desk, day, change);
  const editor = await desk.as("editor");
  const { body } = await editor.post(`/api/messages/${String(id)}/submit`);
  return { id, revision: z.string().parse(statusSchema.parse(body).revision) };
}

/** Writes, submits and has every required specialty approve. */
export async function approved(
  desk: TestDesk,
  day: number,
  change: Record<string, unknown> = {},
): Promise<{ id: number; revision: string }> {
  const text = await submitted(desk, day, change);
  await approveAs(desk, "obstetrician", "obstetrics", text);
  return text;
}

export async function approveAs(
  desk: TestDesk,
  account: string,
  specialty: string,
  { id, revision }: { id: number; revision: string },
  kind = "messages",
): Promise<number> {
  const reviewer = await desk.as(account);
  const answer = await reviewer.post(`/api/${kind}/${String(id)}/reviews`, {
    revision,
    specialty,
    verdict: "approve",
    comment: "",
  });
  return answer.status;
}

/** The derived state, as the editor sees it. */
export async function statusOf(desk: TestDesk, id: number, kind = "messages") {
  const editor = await desk.as("editor");
  return statusSchema.parse((await editor.get(`/api/${kind}/${String(id)}/status`)).body);
}

/** Somebody's POST to a route of a text. */
export async function act(
  desk: TestDesk,
  account: string,
  route: string,
  body: unknown = {},
): Promise<Answer> {
  return await (await desk.as(account)).post(`/api/${route}`, body);
}

/** A translation as a translator writes it; answers its id. */
export async function translated(
  desk: TestDesk,
  message: number,
  change: Record<string, unknown> = {},
  account = "translator",
): Promise<number> {
  const answer = await act(desk, account, "translations", {
    message,
    locale: "en",
    title: "Your body is changing",
    text: englishText,
    ...change,
  });
  return saved.parse(answer.body).doc.id;
}

/** Submits a text that stands already; answers its revision. */
export async function submit(
  desk: TestDesk,
  kind: string,
  id: number,
  account: string,
): Promise<string> {
  const { body } = await act(desk, account, `${kind}/${String(id)}/submit`);
  return z.string().parse(statusSchema.parse(body).revision);
}

/** An insert as municipal staff write it, approved by the publisher; answers its id. */
export async function approvedInsert(desk: TestDesk, day: number): Promise<number> {
  const answer = await act(desk, "staff", "inserts", insertOf(day));
  const { id } = saved.parse(answer.body).doc;
  const revision = await submit(desk, "inserts", id, "staff");
  await approveAs(desk, "publisher", "municipal", { id, revision }, "inserts");
  return id;
}

export function insertOf(day: number, change: Record<string, unknown> = {}) {
  return {
    edition: "minato-no-oka",
    phase: "maternity",
    slotKind: "day",
    day,
    audience: "everyone",
    title: "市からのお知らせ",
    text: "市民会館で、親になる人のための講座を開いています。申し込みは市の窓口へどうぞ。",
    ...change,
  };
}
