import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  accessTable,
  actionTable,
  collectionSlugs,
  operations,
  type CollectionSlug,
  type Operation,
} from "../../src/access/table.ts";
import { roles, type Role } from "../../src/domain/people/roles.ts";
import { openTestDesk, type Caller, type TestDesk } from "../setup/desk.ts";
import { ruleForm } from "../workflow/rule-form.ts";
import { insertOf, manuscript, submitted, translated, write } from "../workflow/manuscript.ts";

/** One account per role, and nobody. Each holds its role alone. */
const accounts: Readonly<Record<Role | "nobody", string | null>> = {
  editor: "editor",
  expert: "obstetrician",
  translator: "translator",
  publisher: "publisher",
  staff: "staff",
  administrator: "admin",
  nobody: null,
};
const everybody = [...roles, "nobody"] as const;

let desk: TestDesk;
let places = 0;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

const created = z.object({ doc: z.object({ id: z.union([z.number(), z.string()]) }) });

/** A fresh record of each collection as somebody allowed to would send it. */
async function draftOf(slug: CollectionSlug): Promise<Record<string, unknown>> {
  const place = nextPlace();
  const id = `x-${String(places)}`;
  const names = { id, nameJa: "試し", nameEn: "Trial" };
  const drafts: Record<CollectionSlug, () => Promise<Record<string, unknown>>> = {
    users: async () => ({
      email: `${id}@kizuna.example`,
      password: "long enough",
      name: "人",
      roles: ["editor"],
    }),
    specialties: async () => ({ ...names, kind: "medical", approvalMonths: 12 }),
    topics: async () => ({ ...names, specialties: ["obstetrics"] }),
    phases: async () => ({ ...names, anchor: "due", firstDay: 1, lastDay: 2 }),
    locales: async () => names,
    messages: async () => manuscript(place.day, place),
    translations: async () => ({
      message: await write(desk, place.day, place),
      locale: "en",
      title: "Trial",
      text: "A short text for trying.",
    }),
    inserts: async () => insertOf(place.day, place),
    editions: async () => ({ ...names, kind: "website", phases: ["maternity"], locales: ["ja"] }),
    "delivery-keys": async () => ({ name: id, editions: ["website"] }),
    rules: async () => ({ ...ruleForm, id: `ja-${id}` }),
    "word-sets": async () => ({ language: "ja", name: id, words: "試し" }),
  };
  return await drafts[slug]();
}

/** Every text of the walk has a place of its own. */
function nextPlace(): { day: number; audience: string } {
  const audience =
    ["everyone", "partner", "grandparents"][Math.floor(places / 266)] ?? "birth-parent";
  const day = 28 + (places % 266);
  places += 1;
  return { day, audience };
}

async function existing(slug: CollectionSlug): Promise<string> {
  const [maker] = accessTable[slug].create;
  const caller = await desk.as(accounts[maker ?? "administrator"]);
  const answer = await caller.post(`/api/${slug}`, await draftOf(slug));
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return String(created.parse(answer.body).doc.id);
}

async function attempt(caller: Caller, slug: CollectionSlug, operation: Operation) {
  if (operation === "create") return await caller.post(`/api/${slug}`, await draftOf(slug));
  const address = `/api/${slug}/${await existing(slug)}`;
  if (operation === "read") return await caller.get(address);
  if (operation === "delete") return await caller.delete(address);
  return await caller.patch(address, {});
}

describe("the table of access is what the desk does", () => {
  for (const slug of collectionSlugs) {
    for (const operation of operations) {
      it(`${operation} ${slug}`, async () => {
        for (const role of everybody) {
          const allowed = role !== "nobody" && accessTable[slug][operation].includes(role);
          const caller = await desk.as(accounts[role]);
          const { status, body } = await attempt(caller, slug, operation);
          const expected = allowed ? [200, 201] : [401, 403, 404];
          expect(expected, `${role} ${operation} ${slug}: ${JSON.stringify(body)}`).toContain(
            status,
          );
        }
      });
    }
  }

  it("lists hold nothing for whoever may not read", async () => {
    for (const slug of collectionSlugs) {
      await existing(slug);
      for (const role of everybody) {
        const { status, body } = await (await desk.as(accounts[role])).get(`/api/${slug}?depth=0`);
        const docs = z.array(z.object({ email: z.string().optional() })).safeParse(body["docs"]);
        const seen = docs.success ? docs.data : [];
        if (role !== "nobody" && accessTable[slug].read.includes(role)) {
          expect(seen.length, `${role} ${slug}`).toBeGreaterThan(0);
        } else if (slug === "users" && role !== "nobody") {
          expect(seen.map((one) => one.email)).toEqual([`${accounts[role] ?? ""}@kizuna.example`]);
        } else {
          expect(seen, `${role} ${slug}`).toEqual([]);
          expect([401, 403], `${role} ${slug}`).toContain(status);
        }
      }
    }
  });
});

describe("the table of actions is what the desk does", () => {
  const refused = new Set(["role-missing", "not-signed-in"]);
  const routes: Record<keyof typeof actionTable, (message: number, other: number) => string> = {
    submit: (message) => `messages/${String(message)}/submit`,
    review: (message) => `messages/${String(message)}/reviews`,
    waive: (message) => `messages/${String(message)}/waivers`,
    confirm: (_, translation) => `translations/${String(translation)}/confirmations`,
    retire: (message) => `messages/${String(message)}/retire`,
    publish: () => "editions/website/packs",
    recall: () => "recalls",
  };
  const bodies: Partial<Record<keyof typeof actionTable, object>> = {
    review: { revision: "0".repeat(64), specialty: "obstetrics", verdict: "approve" },
    waive: { rule: "none", sentence: "none", reason: "other", note: "試し" },
    confirm: { sourceRevision: "0".repeat(64) },
    recall: { key: "maternity/999/everyone", reason: "試し" },
  };
  /** On messages the writer is the editor; translators and staff submit and retire their own kinds. */
  const onMessages = (action: keyof typeof actionTable): readonly Role[] =>
    action === "submit" || action === "retire" ? ["editor"] : actionTable[action];

  it.each(["submit", "review", "waive", "confirm", "retire", "publish", "recall"] as const)(
    "%s",
    async (action) => {
      const place = nextPlace();
      const { id } = await submitted(desk, place.day, place);
      const translation = await translated(desk, id);
      for (const role of everybody) {
        const caller = await desk.as(accounts[role]);
        const path = `/api/${routes[action](id, translation)}`;
        const { body } = await caller.post(path, bodies[action] ?? {});
        const allowed = role !== "nobody" && onMessages(action).includes(role);
        expect(
          refused.has(String(body["code"])),
          `${role} ${action}: ${String(body["code"])}`,
        ).toBe(!allowed);
      }
    },
  );
});
