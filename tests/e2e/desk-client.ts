import { z } from "zod";
import { password, type RealDesk } from "./real-desk.ts";

export type Call = <T>(
  schema: z.ZodType<T>,
  method: "GET" | "POST" | "PATCH",
  path: string,
  body?: unknown,
) => Promise<T>;

/** Somebody who works over REST, for what a story in the browser takes for granted. */
export async function restAs(desk: RealDesk, account: string): Promise<Call> {
  const send = async (
    method: string,
    path: string,
    body: unknown,
    token: string | null,
  ): Promise<unknown> => {
    const response = await fetch(`${desk.deskUrl}/api${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `JWT ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const credentials = { email: `${account}@kizuna.example`, password };
  const signedIn = await send("POST", "/users/login", credentials, null);
  const { token } = z.object({ token: z.string() }).parse(signedIn);
  return async (schema, method, path, body) => schema.parse(await send(method, path, body, token));
}

export const created = z.object({ doc: z.object({ id: z.union([z.number(), z.string()]) }) });
export const status = z.object({ revision: z.string().nullable(), state: z.string() });

export interface NewMessage {
  day: number;
  title: string;
  text: string;
}

/** A message of the maternity phase about the body in pregnancy: an obstetrician must approve it. */
export async function writeMessage(desk: RealDesk, { day, title, text }: NewMessage) {
  const editor = await restAs(desk, "editor");
  const message = { phase: "maternity", slotKind: "day", day, audience: "everyone", title, text };
  const topics = await editor(
    z.object({ docs: z.array(z.object({ id: z.string() })) }),
    "GET",
    `/topics?${new URLSearchParams({ "where[nameJa][equals]": "妊娠中の体" }).toString()}`,
  );
  const made = await editor(created, "POST", "/messages", {
    ...message,
    topics: topics.docs.map(({ id }) => id),
  });
  return Number(made.doc.id);
}

/** Submitted by the editor, approved by the obstetrician. */
export async function approveMessage(desk: RealDesk, id: number): Promise<void> {
  const editor = await restAs(desk, "editor");
  const { revision } = await editor(status, "POST", `/messages/${id}/submit`, {});
  const obstetrician = await restAs(desk, "obstetrician");
  const verdict = { revision, specialty: "obstetrics", verdict: "approve", comment: "" };
  await obstetrician(status, "POST", `/messages/${id}/reviews`, verdict);
}
