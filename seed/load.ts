import { chmod, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { settleAll } from "../src/actions/settle.ts";
import type { PackDesk } from "../src/actions/pack-desk.ts";
import type { Records } from "../src/store/payload-records.ts";
import { z } from "zod";
import { editions } from "./content/editions.ts";
import { demoDomain, loadDemoAccounts, loadReference } from "./load-reference.ts";
import { playStory } from "./play-story.ts";

export interface SeedOptions {
  desk: PackDesk;
  records: Records;
  dataDir: string;
  /** Password of the demo accounts; random without it. */
  password: string | undefined;
  progress: (line: string) => void;
}

/** Fills an empty desk with the demo, played through the actions, and keeps its keys in demo.json. */
export async function loadDemo(options: SeedOptions): Promise<void> {
  const { desk, records, dataDir, progress } = options;
  const password = options.password ?? randomBytes(12).toString("base64url");
  const admin = await records.createFirstUser({
    email: `admin@${demoDomain}`,
    password,
    name: "管理 一郎",
    roles: ["administrator"],
  });
  const signedIn = { ...admin, roles: ["administrator"] };
  await loadReference(records, signedIn);
  const accounts = await loadDemoAccounts(records, signedIn, password);
  progress("accounts, topics and phases are in / 利用者・話題・時期を登録しました");
  await playStory({ desk, records, accounts, progress });
  const [edition] = editions;
  const made = await records.create(
    "delivery-keys",
    { name: "demo", editions: [edition.slug] },
    signedIn,
  );
  const deliveryKey = z.string().parse(made["key"]);
  await settleAll(desk);
  const file = path.join(dataDir, "demo.json");
  const demo = { password, deliveryKey, edition: edition.slug };
  await writeFile(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  progress(`demo accounts: *@${demoDomain}, password ${password} (kept in ${file})`);
}
