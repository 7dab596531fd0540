import { Problem } from "./problem.ts";

/**
 * The one range to send, as first and last byte, or null to send the whole (RFC 9110 section 14.2:
 * malformed ranges, several ranges and a stale If-Range are ignored). Throws the Problem of a 416.
 */
export function byteRange(
  header: string | undefined,
  ifRange: string | string[] | undefined,
  etag: string,
  size: number,
): readonly [number, number] | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (found === null || (ifRange !== undefined && ifRange !== etag)) return null;
  const [, first = "", last = ""] = found;
  if (first === "") return last === "" ? null : suffix(Number(last), size);
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  if (start >= size) throw unsatisfiable(size);
  return [start, end];
}

function suffix(length: number, size: number): readonly [number, number] {
  if (length === 0 || size === 0) throw unsatisfiable(size);
  return [Math.max(0, size - length), size - 1];
}

function unsatisfiable(size: number): Problem {
  return new Problem("range-not-satisfiable", `The file has ${size} bytes.`, {
    headers: { "Content-Range": `bytes */${size}` },
  });
}
