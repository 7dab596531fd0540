import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approvedEarlier } from "./earlier.ts";
import { everything } from "./everything.ts";
import {
  act,
  approveAs,
  approved,
  approvedInsert,
  cleanText,
  submit,
  submitted,
  translated,
  write,
} from "./manuscript.ts";
import { linesOf, publishAs, verifyShelf, versionsOf } from "./published.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

/** The newest version of the website's edition after publishing it. */
async function published(edition = "website"): Promise<number> {
  const answer = await publishAs(desk, edition);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return Number(answer.body["version"]);
}

const keysIn = async (version: number, edition = "website") =>
  (await linesOf(desk, edition, version)).map(({ key, locale }) => `${key} ${locale}`);
const place = (day: number, locale = "ja") =>
  `maternity/${String(day).padStart(3, "0")}/everyone ${locale}`;

describe("only what may be published enters a pack", () => {
  it("an approved text does; a draft, one in review and one sent back do not", async () => {
    await write(desk, 30);
    await submitted(desk, 31);
    const back = await submitted(desk, 32);
    const verdict = { specialty: "obstetrics", verdict: "request-changes", comment: "量を" };
    await act(desk, "obstetrician", `messages/${String(back.id)}/reviews`, {
      ...verdict,
      revision: back.revision,
    });
    await approved(desk, 33);
    expect(await keysIn(await published())).toEqual([place(33)]);
  });

  it("an approval that is asked back takes the text out again", async () => {
    const text = await approved(desk, 34);
    expect(await keysIn(await published())).toContain(place(34));
    const verdict = { specialty: "obstetrics", verdict: "request-changes", comment: "直して" };
    const path = `messages/${String(text.id)}/reviews`;
    await act(desk, "obstetrician", path, { ...verdict, revision: text.revision });
    expect(await keysIn(await published())).not.toContain(place(34));
  });

  it("a text whose approval expired enters during its grace, and not after it", async () => {
    await approvedEarlier(desk, 35, 366 + 60);
    await approvedEarlier(desk, 36, 366 + 91);
    const keys = await keysIn(await published());
    expect(keys).toContain(place(35));
    expect(keys).not.toContain(place(36));
  });

  it("a text that lapses leaves the next version; the versions before keep it", async () => {
    await approvedEarlier(desk, 37, 300);
    const version = await published();
    const before = await linesOf(desk, "website", version);
    const months = async (approvalMonths: number) =>
      await (await desk.as("admin")).patch("/api/specialties/obstetrics", { approvalMonths });
    await months(6);
    const next = await published();
    await months(12);
    expect(before.map(({ key }) => key)).toContain("maternity/037/everyone");
    expect(await keysIn(next)).not.toContain(place(37));
    expect(await linesOf(desk, "website", version)).toEqual(before);
  });

  it("a retired text is out", async () => {
    const text = await approved(desk, 38);
    expect(await keysIn(await published())).toContain(place(38));
    await act(desk, "editor", `messages/${String(text.id)}/retire`);
    expect(await keysIn(await published())).not.toContain(place(38));
  });

  it("a stale translation is out until a translator confirms it", async () => {
    const source = await approved(desk, 40);
    const id = await translated(desk, source.id);
    const revision = await submit(desk, "translations", id, "translator");
    await approveAs(desk, "translator2", "translation", { id, revision }, "translations");
    expect(await keysIn(await published())).toContain(place(40, "en"));
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(source.id)}`, { text: `${cleanText}どうぞ。` });
    const renewed = await submit(desk, "messages", source.id, "editor");
    await approveAs(desk, "obstetrician", "obstetrics", { id: source.id, revision: renewed });
    const without = await keysIn(await published());
    expect(without).toContain(place(40));
    expect(without).not.toContain(place(40, "en"));
    const confirmation = { sourceRevision: renewed };
    await act(desk, "translator", `translations/${String(id)}/confirmations`, confirmation);
    expect(await keysIn(await published())).toContain(place(40, "en"));
  });

  it("an insert enters the edition that it was written for, and no other", async () => {
    await approvedInsert(desk, 41);
    const own = await linesOf(desk, "minato-no-oka", await published("minato-no-oka"));
    const insert = "minato-no-oka/maternity/041/everyone";
    expect(own.map(({ key }) => key)).toContain(insert);
    await approved(desk, 42);
    const other = await linesOf(desk, "website", await published());
    expect(other.map(({ key }) => key)).not.toContain(insert);
  });
});

describe("packs keep the approved revision", () => {
  it("while somebody types, and while the new words are in review", async () => {
    const { id, revision } = await approved(desk, 50);
    await published();
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(id)}`, { text: `${cleanText}！` });
    expect((await publishAs(desk)).body["code"]).toBe("nothing-changed");
    const next = await submit(desk, "messages", id, "editor");
    expect((await publishAs(desk)).body["code"]).toBe("nothing-changed");
    await approveAs(desk, "obstetrician", "obstetrics", { id, revision: next });
    const lines = await linesOf(desk, "website", await published());
    expect(lines).toContainEqual({ key: "maternity/050/everyone", locale: "ja", revision: next });
    expect(next).not.toBe(revision);
  });

  it("and a version that is published stays as it is, byte by byte", async () => {
    await approved(desk, 52);
    const version = await published();
    const file = path.join(desk.dataDir, "packs/editions/website/packs", String(version));
    const before = await readFile(file);
    await approved(desk, 51);
    await published();
    expect(await readFile(file)).toEqual(before);
  });
});

describe("publishing is numbered, and says when there is nothing to do", () => {
  it("nothing new is refused with 409, and changes nothing", async () => {
    await approved(desk, 60);
    await published();
    const before = await everything(desk);
    const answer = await publishAs(desk);
    expect(answer).toMatchObject({ status: 409, body: { code: "nothing-changed" } });
    expect(await everything(desk)).toEqual(before);
  });

  it("two publishers at once get one version and one clear answer", async () => {
    await approved(desk, 61);
    const before = (await versionsOf(desk, "website")).length;
    const answers = await Promise.all([publishAs(desk), publishAs(desk)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.map(({ body }) => body["code"])).toContain("nothing-changed");
    expect(await versionsOf(desk, "website")).toHaveLength(before + 1);
  });

  it("publishing while others approve leaves no gap, and loses no approval", async () => {
    const days = [70, 71, 72, 73, 74, 75];
    await Promise.all([
      ...days.map((day) => approved(desk, day)),
      ...days.map(() => publishAs(desk)),
      publishAs(desk, "minato-no-oka"),
      publishAs(desk, "hikari-clinic"),
    ]);
    const last = await publishAs(desk);
    expect([201, 409]).toContain(last.status);
    const versions = await versionsOf(desk, "website");
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    const keys = await keysIn(versions.at(-1) ?? 0);
    for (const day of days) expect(keys).toContain(place(day));
  });

  it("nobody but a publisher publishes", async () => {
    await approved(desk, 80);
    const before = await everything(desk);
    for (const account of ["editor", "obstetrician", "translator", "staff", "admin"]) {
      const answer = await publishAs(desk, "website", account);
      expect(answer, account).toMatchObject({ status: 403, body: { code: "role-missing" } });
    }
    const nobody = await desk.as(null);
    expect((await nobody.post("/api/editions/website/packs")).status).toBe(401);
    expect(await everything(desk)).toEqual(before);
  });

  it("what stands in the repository verifies, every version of it", async () => {
    const verification = await verifyShelf(desk);
    expect(verification.problems).toEqual([]);
    const website = verification.editions.find(({ edition }) => edition === "website");
    expect(website?.version).toBe((await versionsOf(desk, "website")).at(-1));
  });
});
