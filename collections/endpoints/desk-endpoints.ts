import type { Endpoint } from "payload";
import { z } from "zod";
import { checkText } from "../../src/actions/check-text.ts";
import { waitingFor } from "../../src/actions/home.ts";
import { previewOf } from "../../src/actions/preview.ts";
import { mayAct } from "../../src/access/actor.ts";
import { action, bodyAs } from "./handle.ts";

const checkBody = z.strictObject({
  title: z.string().max(1_000).default(""),
  text: z.string().max(100_000).default(""),
  locale: z.string(),
  message: z.number().int().positive().nullable().default(null),
});

/** What the home pages and the live checks ask for. */
export const deskEndpoints: Endpoint[] = [
  action("get", "/desk/home", async ({ desk, actor }) => {
    const publishing = mayAct(actor, ["publisher", "administrator", "editor"]);
    const editions = publishing ? await desk.database.transaction((tx) => tx.packs.editions()) : [];
    const previews = await Promise.all(editions.map(({ slug }) => previewOf(desk, slug)));
    return {
      roles: actor.roles,
      waiting: await waitingFor(desk, actor),
      editions: editions.map(({ slug, name }, index) => {
        const preview = previews[index];
        return {
          slug,
          name,
          newestVersion: preview?.newestVersion ?? null,
          pendingChanges:
            (preview?.added.length ?? 0) +
            (preview?.changed.length ?? 0) +
            (preview?.removed.length ?? 0),
        };
      }),
    };
  }),
  action("post", "/desk/check", async ({ desk, req }) => {
    const { title, text, locale, message } = await bodyAs(req, checkBody);
    return { findings: await checkText(desk, locale, { title, text }, message) };
  }),
];
