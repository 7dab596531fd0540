import { possibleSlotsOn } from "../../domain/schedule/slots-on.ts";
import { tokyoDay } from "../../domain/schedule/calendar-date.ts";
import type { EditionState } from "../editions.ts";
import { json } from "../media-types.ts";
import type { Found } from "../messages.ts";
import { refuseUnknownLocale } from "../messages.ts";
import { editionPath, parse, todayQuery } from "../parameters.ts";
import type { Parts, PlainRoute } from "../route.ts";
import { published } from "./published.ts";
import { recalled } from "./recalled.ts";

/** GET /v1/editions/{edition}/today: what a reader with this due or birth date gets on a day. */
export function todayRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/v1/editions/:edition/today",
    async handle(request, response) {
      const reader = await parts.guard.admit(request);
      const { edition } = parse(editionPath, request.params, "edition-not-found");
      const query = parse(todayQuery, request.query);
      const state = await published(parts, reader, edition);
      const on = query.on ?? tokyoDay(new Date(parts.clock.now()));
      const anchor = query.due === undefined ? "birth" : "due";
      const date = query.due ?? query.birth ?? on;
      const found = await foundOn(parts, state, { ...query, anchor, date, on });
      const messages = found.flatMap((one) => (one.kind === "message" ? [one.line.raw] : []));
      const withheld = found.flatMap((one) => (one.kind === "recalled" ? [one] : []));
      const [first] = withheld;
      if (messages.length === 0 && first !== undefined) throw recalled(first.key, first.recall);
      response.set("Cache-Control", "private, no-cache").type(json);
      response.send(
        body(
          {
            on,
            edition,
            version: state.head.version,
            withheld: withheld.map(({ key }) => ({ key, code: "recalled" })),
          },
          messages,
        ),
      );
    },
  };
}

interface Asked {
  anchor: "due" | "birth";
  date: string;
  on: string;
  locale: string;
  audience: "everyone" | "birth-parent" | "partner" | "grandparents";
}

async function foundOn(parts: Parts, state: EditionState, asked: Asked): Promise<Found[]> {
  const contents = await parts.editions.contents(state);
  refuseUnknownLocale(contents, asked.locale);
  const carried = new Set(contents.manifest.files.map((file) => file.phase));
  const phases = await parts.schedule.phases();
  const found: Found[] = [];
  for (const phase of phases) {
    if (phase.anchor !== asked.anchor || !carried.has(phase.slug)) continue;
    for (const slot of possibleSlotsOn(phase, asked.date, asked.on)) {
      const wanted = { phase: phase.slug, slot, audience: asked.audience, locale: asked.locale };
      found.push(...(await parts.messages.findAll(state, wanted)));
    }
  }
  return found;
}

/** The lines go out as they are signed for, byte by byte, so that their hashes can be compared. */
function body(fields: Record<string, unknown>, lines: readonly string[]): string {
  return `${JSON.stringify(fields).slice(0, -1)},"messages":[${lines.join(",")}]}`;
}
