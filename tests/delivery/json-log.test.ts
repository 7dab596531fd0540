import { expect, test } from "vitest";
import { createJsonLog } from "../../src/delivery/json-log.ts";

test("an error is one line of JSON, whatever its message holds", () => {
  const lines: string[] = [];
  const log = createJsonLog(
    (line) => void lines.push(line),
    () => new Date("2026-06-01T00:00:00Z"),
  );
  log.error("internal", new TypeError("two\nlines"), { path: "/v1/editions" });
  log.info("started");
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    time: "2026-06-01T00:00:00.000Z",
    level: "error",
    event: "internal",
    error: "TypeError",
    message: "two\nlines",
    path: "/v1/editions",
  });
});
