import { createHash } from "node:crypto";
import { packLineSchema } from "../../../exports/pack/schema.ts";
import { parseSlot } from "../../domain/schedule/slot.ts";
import { prepareAnswer } from "../answer.ts";
import { json, plainText } from "../media-types.ts";
import type { StoredLine } from "../pack-lines.ts";
import { messagePath, messageQuery, parse } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Parts, PreparedRoute } from "../route.ts";
import { published } from "./published.ts";
import { recalled } from "./recalled.ts";

/** GET /v1/editions/{edition}/messages/{phase}/{slot}: one message of the newest pack. */
export function messageRoute(parts: Parts): PreparedRoute {
  return {
    method: "get",
    path: "/v1/editions/:edition/messages/:phase/:slot",
    async prepare(request) {
      const reader = await parts.guard.admit(request);
      const path = parse(messagePath, request.params);
      const query = parse(messageQuery, request.query);
      const state = await published(parts, reader, path.edition);
      if (query.format !== "json" && query.format !== "text") {
        throw new Problem("format-not-available", "Available now: json and text.");
      }
      const slot = parseSlot(path.slot);
      if (slot === null) throw new Problem("invalid-parameter", "slot: a day or anniversary-N");
      const found = await parts.messages.find(state, { ...path, ...query, slot });
      if (found.kind === "recalled") throw recalled(found.key, found.recall);
      if (found.kind === "nothing") {
        throw new Problem("message-not-found", `${path.phase}/${path.slot} is not in the pack.`);
      }
      const cacheKey = `message ${query.format} ${found.line.sha256}`;
      const answer = prepareMessage(found.line, query.format);
      await parts.answers.load(cacheKey, async () => answer);
      return { answer, cacheKey, edition: path.edition, while: state };
    },
  };
}

function prepareMessage(line: StoredLine, format: "json" | "text") {
  const text = format === "json" ? line.raw : packLineSchema.parse(JSON.parse(line.raw)).text;
  const identity = Buffer.from(text, "utf8");
  return prepareAnswer({
    contentType: format === "json" ? json : plainText,
    // A recall must take effect at once, so a copy is asked about before each use.
    cacheControl: "private, no-cache",
    tag: createHash("sha256").update(identity).digest("hex"),
    bodies: { identity },
  });
}
