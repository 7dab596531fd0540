import { handleEndpoints } from "payload";
import { z } from "zod";
import { people } from "../../seed/people.ts";
import { openRecords } from "../../src/store/payload-records.ts";
import { loadDemoPeople } from "./demo-people.ts";
import { demoPassword as password } from "./demo-password.ts";

/** Run once per test run: reference data and the demo's people, and a token for each of them. */
const records = await openRecords();
await loadDemoPeople(records, password);
const tokens: Record<string, string> = {};
for (const { account } of people) tokens[account] = await signIn(account);
process.stdout.write(`\n${JSON.stringify(tokens)}\n`);
process.exit(0);

async function signIn(account: string): Promise<string> {
  const { default: config } = await import("../../src/payload.config.ts");
  const request = new Request("http://127.0.0.1:3000/api/users/login", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: `${account}@kizuna.example`, password }),
  });
  const response = await handleEndpoints({ config, request });
  return z.object({ token: z.string() }).parse(await response.json()).token;
}
