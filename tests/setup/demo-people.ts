import { loadDemoAccounts, loadReference } from "../../seed/load-reference.ts";
import type { openRecords } from "../../src/store/payload-records.ts";

/** Reference data and the demo's people, for a desk that has nobody yet. */
export async function loadDemoPeople(
  records: Awaited<ReturnType<typeof openRecords>>,
  password: string,
): Promise<void> {
  const admin = await records.createFirstUser({
    email: "admin@kizuna.example",
    password,
    name: "管理 一郎",
    roles: ["administrator"],
  });
  const signedIn = { ...admin, roles: ["administrator"] };
  await loadReference(records, signedIn);
  await loadDemoAccounts(records, signedIn, password);
}
