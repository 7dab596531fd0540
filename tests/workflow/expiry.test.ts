import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshExpired } from "../../src/actions/refresh-expired.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approvedEarlier } from "./earlier.ts";
import { approveAs, statusOf, submitted } from "./manuscript.ts";
import { publishAs } from "./published.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

describe("an approval ages", () => {
  it.each([
    ["approved", 30, 360],
    ["expired", 31, 370],
    ["expired", 32, 366 + 91],
  ] as const)("a text is %s (day %i) %i days after its approval", async (state, slot, days) => {
    const { id, revision } = await approvedEarlier(desk, slot, days);
    const approvedRevision = days > 366 + 90 ? null : revision;
    expect(await statusOf(desk, id)).toMatchObject({ state, revision, approvedRevision });
  });

  it("lists say so once the desk looked, whatever was saved", async () => {
    const { id } = await approvedEarlier(desk, 33, 370);
    await desk.owner.query("UPDATE messages SET state = 'approved' WHERE id = $1", [id]);
    expect(await refreshExpired(await desk.actions())).toBeGreaterThan(0);
    const { rows } = await desk.owner.query("SELECT state FROM messages WHERE id = $1", [id]);
    expect(rows).toEqual([{ state: "expired" }]);
    expect(await refreshExpired(await desk.actions())).toBe(0);
  });

  it("approving the same words again starts it anew", async () => {
    const text = await approvedEarlier(desk, 34, 366 + 91);
    expect(await approveAs(desk, "obstetrician", "obstetrics", text)).toBe(201);
    expect(await statusOf(desk, text.id)).toMatchObject({
      state: "approved",
      approvedRevision: text.revision,
    });
    expect((await publishAs(desk)).status).toBe(201);
  });
});

describe("a specialty counts on the days that it is held", () => {
  const day = 86_400_000;
  const from = (days: number) => new Date(Date.now() + days * day).toISOString();
  it.each([
    ["from tomorrow on", 40, { heldFrom: from(1) }, 403],
    ["until yesterday", 41, { heldFrom: from(-400), heldUntil: from(-1) }, 403],
    ["from today on", 42, { heldFrom: from(0) }, 201],
    ["until today", 43, { heldFrom: from(-400), heldUntil: from(0) }, 201],
  ] as const)("held %s (day %i)", async (_, slot, held, status) => {
    const text = await submitted(desk, slot);
    const admin = await desk.as("admin");
    const { id } = await desk.actor("midwife");
    const specialties = [{ specialty: "obstetrics", ...held }];
    await admin.patch(`/api/users/${String(id)}`, { specialties });
    expect(await approveAs(desk, "midwife", "obstetrics", text)).toBe(status);
    const state = status === 201 ? "approved" : "in-review";
    expect((await statusOf(desk, text.id)).state).toBe(state);
  });

  it("an approval given while it was held stands after it ended", async () => {
    const text = await submitted(desk, 44);
    const admin = await desk.as("admin");
    const { id } = await desk.actor("dentist");
    const path = `/api/users/${String(id)}`;
    const held = { specialty: "obstetrics", heldFrom: from(-10) };
    await admin.patch(path, { specialties: [held] });
    await approveAs(desk, "dentist", "obstetrics", text);
    await admin.patch(path, { specialties: [{ ...held, heldUntil: from(-5) }] });
    expect((await statusOf(desk, text.id)).state).toBe("approved");
  });
});
