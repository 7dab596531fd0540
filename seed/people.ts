import type { Role } from "../src/domain/people/roles.ts";

export interface SeedPerson {
  account: string;
  name: string;
  roles: readonly Role[];
  specialties: readonly string[];
  editions: readonly string[];
}

/** The demo accounts of design §5, and the further experts that the seed's topics ask for. */
export const people: readonly SeedPerson[] = [
  person("admin", "管理 一郎", ["administrator"]),
  person("editor", "編集 あおい", ["editor"]),
  person("editor2", "編集 みどり", ["editor"]),
  person("obstetrician", "産科 はるか", ["expert"], ["obstetrics"]),
  person("paediatrician", "小児科 いずみ", ["expert"], ["paediatrics"]),
  person("dietitian", "栄養 さくら", ["expert"], ["dietetics"]),
  person("midwife", "助産 ゆう", ["expert"], ["midwifery"]),
  person("dentist", "歯科 まこと", ["expert"], ["dentistry"]),
  person("psychiatrist", "精神科 のぞみ", ["expert"], ["psychiatry"]),
  person("translator", "翻訳 ひかる", ["translator"], ["translation"]),
  person("translator2", "翻訳 つばさ", ["translator"], ["translation"]),
  person("publisher", "配信 かおる", ["publisher"], ["municipal"]),
  person("staff", "自治体 しのぶ", ["staff"], [], ["minato-no-oka"]),
];

function person(
  account: string,
  name: string,
  roles: readonly Role[],
  specialties: readonly string[] = [],
  editions: readonly string[] = [],
): SeedPerson {
  return { account, name, roles, specialties, editions };
}
