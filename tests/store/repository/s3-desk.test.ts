import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { publish } from "../../../src/actions/publish.ts";
import { settleAll } from "../../../src/actions/settle.ts";
import { nodeFlags } from "../../../src/cli/start/node-flags.ts";
import { runPull } from "../../../src/cli/pull-command.ts";
import { runVerify } from "../../../src/cli/verify-command.ts";
import { openPackDesk } from "../../../src/store/pack-desk.ts";
import { findFreePort } from "../../../src/store/postgres/free-port.ts";
import { captureOutput } from "../../cli/captured-output.ts";
import { openTestDesk, type TestDesk } from "../../setup/desk.ts";
import { approved } from "../../workflow/manuscript.ts";
import { startFakeS3, type FakeS3 } from "./fake-s3.ts";

const repository = "s3://packs/kizuna";
let s3: FakeS3;
let desk: TestDesk;
let root: string;
let key: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  const credentials = { accessKeyId: "test-id", secretAccessKey: "test-secret" };
  s3 = await startFakeS3("packs", credentials);
  process.env["AWS_ACCESS_KEY_ID"] = credentials.accessKeyId;
  process.env["AWS_SECRET_ACCESS_KEY"] = credentials.secretAccessKey;
  process.env["AWS_REGION"] = "eu-test-1";
  process.env["AWS_ENDPOINT_URL_S3"] = s3.url;
  root = await mkdtemp(path.join(tmpdir(), "kizuna-s3-"));
  desk = await openTestDesk();
  await approved(desk, 31);
  const admin = await desk.as("admin");
  const made = await admin.post("/api/delivery-keys", { name: "vendor", editions: ["website"] });
  key = z.object({ doc: z.object({ key: z.string() }) }).parse(made.body).doc.key;
  const packs = openPackDesk({ databaseUrl: desk.url, dataDir: root, repository });
  await publish(packs, await desk.actor("publisher"), "website");
  await settleAll(packs);
  await packs.close();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await desk.close();
  await s3.close();
  await rm(root, { recursive: true, force: true });
});

/** The delivery server alone: storage, its credentials, and no database. */
async function startDelivery(env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, [...nodeFlags, "src/cli/delivery.ts"], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      DELIVERY_PORT: "0",
      DELIVERY_DATABASE_URL: "",
      DATA_DIR: path.join(root, "elsewhere"),
      PACK_REPOSITORY: repository,
      ...env,
    },
  });
  children.push(child);
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes("\n") && child.exitCode === null) {
    await new Promise((done) => setTimeout(done, 20));
  }
  return said;
}

async function pulling(url: string, folder: string, options: { key?: string }) {
  const output = captureOutput();
  const code = await runPull(
    url,
    path.join(root, folder),
    { edition: "website", ...options },
    output,
  );
  return { code, said: output.text };
}

test("the desk publishes into storage, with its phases and access list in the root", () => {
  const names = [...s3.objects.keys()];
  for (const name of ["access.json", "phases.json", "keys/1", "editions/website/head"]) {
    expect(names).toContain(`kizuna/${name}`);
  }
});

test("a delivery server with nothing but the storage serves it to the keys of the list", async () => {
  const [, url = ""] = /ready (\S+)\n/.exec(await startDelivery()) ?? [];
  expect(await pulling(url, "copy", { key })).toMatchObject({ code: 0 });
  expect((await pulling(url, "refused", { key: "kzd_0123456789abcdefghij" })).code).toBe(1);
  const today = await fetch(`${url}/editions/website/messages/maternity/31`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(today.status).toBe(200);
});

test("the storage can be pulled and verified without a server", async () => {
  expect(await pulling(repository, "direct", {})).toMatchObject({ code: 0 });
  const output = captureOutput();
  expect(await runVerify(repository, output)).toBe(0);
  expect(output.results).toMatchObject([{ ok: true, kind: "repository" }]);
});

test("storage that cannot be reached is one line that names it", async () => {
  const wrong = await startDelivery({ AWS_SECRET_ACCESS_KEY: "wrong" });
  expect(wrong).toMatch(/^delivery: PACK_REPOSITORY cannot be read: .*403/);
  const none = await startDelivery({ AWS_SECRET_ACCESS_KEY: "" });
  expect(none).toMatch(/^delivery: PACK_REPOSITORY .* AWS_SECRET_ACCESS_KEY\n$/);
  const port = String(await findFreePort(undefined));
  const nobody = await startDelivery({ AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` });
  expect(nobody).toContain(`S3 at 127.0.0.1:${port} does not answer (ECONNREFUSED)\n`);
});
