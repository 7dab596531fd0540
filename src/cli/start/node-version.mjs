import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.mjs";

/** Compares with `engines.node` of package.json, which has the form ">=20.19". */
export function checkNodeVersion(root) {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const wanted = engines.node.replace(">=", "").split(".").map(Number);
  const running = process.versions.node.split(".").map(Number);
  const enough =
    running[0] > wanted[0] || (running[0] === wanted[0] && running[1] >= (wanted[1] ?? 0));
  if (enough) return;
  throw new Problem(
    `Node ${wanted.join(".")} or newer is needed, this is ${process.versions.node}: install a newer Node and start again`,
    `Node ${wanted.join(".")} 以降が必要です（現在 ${process.versions.node}）。新しい Node を入れて起動し直してください`,
  );
}
