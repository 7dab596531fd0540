import { expect } from "vitest";
import type { Answer, TestDesk } from "../setup/desk.ts";
import { everything } from "./everything.ts";

export type Refused = (answer: Answer, status: number, code: string) => Promise<void>;

/** Expects a clear answer, as RFC 9457 wants it, and not a row of the database changed since. */
export async function refusedFrom(desk: TestDesk): Promise<Refused> {
  const before = await everything(desk);
  return async (answer, status, code) => {
    expect(answer, JSON.stringify(answer.body)).toMatchObject({
      status,
      body: { status, code, type: `urn:kizuna:problem:${code}`, title: code },
    });
    expect(String(answer.body["detail"])).toMatch(/[ぁ-ん]/);
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(await everything(desk)).toEqual(before);
  };
}
