import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openRepository } from "../../../src/store/repository/open-repository.ts";
import { OtherBytesError, type PackRepository } from "../../../src/store/repository/repository.ts";
import { signS3 } from "../../../src/store/repository/sign-s3.ts";
import { startFakeS3, type FakeS3 } from "./fake-s3.ts";

const credentials = { accessKeyId: "test-id", secretAccessKey: "test-secret" };
const bytes = (text: string) => new TextEncoder().encode(text);
let s3: FakeS3;
let environment: Record<string, string>;
let repository: PackRepository;

beforeAll(async () => {
  s3 = await startFakeS3("packs", credentials);
  environment = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: "eu-test-1",
    AWS_ENDPOINT_URL_S3: s3.url,
  };
});
afterAll(() => s3.close());
beforeEach(() => {
  s3.objects.clear();
  s3.failures.length = 0;
  repository = openRepository("s3://packs/kizuna/", environment);
});

describe("signatures", () => {
  test("are those of the example in the S3 API reference", () => {
    const request = {
      method: "GET",
      url: new URL("https://examplebucket.s3.amazonaws.com/test.txt"),
      headers: { range: "bytes=0-9" },
      body: new Uint8Array(),
    };
    const { authorization } = signS3(request, {
      region: "us-east-1",
      credentials: {
        accessKeyId: "AKIAIOSFODNN7EXAMPLE",
        secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      },
      now: new Date("2013-05-24T00:00:00Z"),
    });
    expect(authorization).toBe(
      "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request," +
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date," +
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
  });

  test("a wrong secret is refused, and the error says where and why but not the secret", async () => {
    const wrong = { ...environment, AWS_SECRET_ACCESS_KEY: "another-secret" };
    const error = await openRepository("s3://packs", wrong).read("keys/1").catch(String);
    expect(error).toMatch(/GET .*\/packs\/keys\/1 was answered with 403 SignatureDoesNotMatch/);
    expect(error).not.toContain("another-secret");
  });
});

describe("a repository in S3-compatible storage", () => {
  test("gives back what was written, and null where nothing is", async () => {
    await repository.writeOnce("editions/北市/packs/1", bytes("one"));
    expect([...s3.objects.keys()]).toEqual(["kizuna/editions/北市/packs/1"]);
    expect(String(await repository.read("editions/北市/packs/1"))).toBe("one");
    expect(await repository.read("editions/北市/packs/2")).toBeNull();
    expect(await repository.has("editions/北市/packs/1")).toBe(true);
    expect(await repository.has("editions/北市/packs/2")).toBe(false);
  });

  test("a file that is written once never changes, a pointer does", async () => {
    await repository.writeOnce("blobs/a", bytes("one"));
    await repository.writeOnce("blobs/a", bytes("one"));
    await expect(repository.writeOnce("blobs/a", bytes("two"))).rejects.toThrow(OtherBytesError);
    expect(String(await repository.read("blobs/a"))).toBe("one");
    await repository.replace("blobs/a", bytes("two"));
    expect(String(await repository.read("blobs/a"))).toBe("two");
  });

  test("lists over several pages", async () => {
    const names = ["a (1)", "b", "c", "d+e", "f"].map((name) => `blobs/${name}`);
    for (const name of names) await repository.writeOnce(name, bytes(name));
    await repository.writeOnce("keys/1", bytes("1"));
    expect(await repository.list("blobs/")).toEqual(names);
  });

  test("a passing failure is tried again, a lasting one is told", async () => {
    s3.failures.push(503, 409);
    await repository.writeOnce("blobs/a", bytes("one"));
    expect(s3.objects.size).toBe(1);
    s3.failures.push(503, 503, 503);
    await expect(repository.read("blobs/a")).rejects.toThrow("503");
  });
});

describe("PACK_REPOSITORY", () => {
  test.each([
    ["ftp://host/packs", "a path or s3://bucket/prefix"],
    ["https://host/packs", "a path or s3://bucket/prefix"],
    ["s3://", "names no bucket"],
    ["s3:///prefix", "names no bucket"],
  ])("%s is refused in words", (location, expected) => {
    expect(() => openRepository(location, environment)).toThrow(expected);
  });

  test("a bucket without credentials says what is missing", () => {
    expect(() => openRepository("s3://packs", {})).toThrow("AWS_ACCESS_KEY_ID");
  });

  test("anything else is a path", async () => {
    expect(await openRepository("/nowhere/packs", {}).read("keys/1")).toBeNull();
  });
});
