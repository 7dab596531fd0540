import type { PersonRecord, Records } from "../src/store/payload-records.ts";
import { editions } from "./content/editions.ts";
import { topics } from "./content/topics.ts";
import { people } from "./people.ts";
import { phases } from "./phases.ts";
import { locales, specialties } from "./reference.ts";

/** Everybody's address ends so; no such domain exists (RFC 2606). */
export const demoDomain = "kizuna.example";

/** Reference data without people: what a desk needs before its first message. */
export async function loadReference(records: Records, admin: PersonRecord): Promise<void> {
  for (const specialty of specialties) {
    await records.create("specialties", { ...specialty, approvalMonths: 12 }, admin);
  }
  for (const locale of locales) await records.create("locales", locale, admin);
  for (const { slug, names, ...phase } of phases) {
    const named = { id: slug, nameJa: names.ja, nameEn: names.en };
    await records.create("phases", { ...named, ...phase }, admin);
  }
  for (const { slug, ja, en, specialties: required } of topics) {
    const topic = { id: slug, nameJa: ja, nameEn: en, specialties: required };
    await records.create("topics", topic, admin);
  }
}

/** The demo's editions and accounts; answers the accounts by their name before the @. */
export async function loadDemoAccounts(
  records: Records,
  admin: PersonRecord,
  password: string,
): Promise<Map<string, PersonRecord>> {
  for (const { slug, names, kind, phases: sent, locales: spoken } of editions) {
    const named = { id: slug, nameJa: names.ja, nameEn: names.en };
    await records.create("editions", { ...named, kind, phases: sent, locales: spoken }, admin);
  }
  const accounts = new Map([["admin", admin]]);
  for (const { account, name, roles, specialties: held, editions: own } of people) {
    if (account === "admin") continue;
    const email = `${account}@${demoDomain}`;
    const heldSince = held.map((specialty) => ({
      specialty,
      heldFrom: "2020-04-01T00:00:00+09:00",
    }));
    const person = { email, password, name, roles, specialties: heldSince, editions: own };
    const { id } = await records.create("users", person, admin);
    accounts.set(account, { id: Number(id), email, roles, editions: own });
  }
  return accounts;
}
