import type { CollectionBeforeChangeHook } from "payload";
import { z } from "zod";
import { actorOf } from "../../src/access/actor.ts";
import type { TextKind } from "../../src/domain/review/facts.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { documentFromLexical } from "../../src/domain/text/lexical.ts";
import { plainFromDocument } from "../../src/domain/text/plain.ts";
import { sqlOfRequest } from "../../src/store/payload-sql.ts";

const rowSchema = z.object({
  updatedAt: z.coerce.date(),
  textSha256: z.string().nullable(),
  title: z.string(),
  body: z.unknown(),
  editorId: z.number().nullable(),
  editor: z.string().nullable(),
});

const sentSchema = z.object({
  base: z.iso.datetime({ offset: true }).optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
});

const textSchema = z.object({ title: z.string(), body: z.unknown(), textSha256: z.string() });

/**
 * Nobody overwrites words they have not seen (invariant 9). The text a save starts from is named by
 * `base` (or by `updatedAt`, or by If-Match): the moment of the version that was read. Without it only
 * the last editor may write on. The row stays locked until the save is through.
 */
export function refuseStaleBase(kind: TextKind): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req }) => {
    if (operation !== "update") return;
    const yours = textSchema.parse(data);
    const read = z.object({ id: z.number(), updatedAt: z.coerce.date() }).parse(originalDoc);
    const sql = await sqlOfRequest(req);
    const [row] = await sql.rows(
      rowSchema,
      `SELECT t.updated_at AS "updatedAt", t.text_sha256 AS "textSha256", t.title, t.body,
         t.last_edited_by_id AS "editorId", u.name AS editor
       FROM ${kind} t LEFT JOIN users u ON u.id = t.last_edited_by_id WHERE t.id = $1
       FOR NO KEY UPDATE OF t`,
      [read.id],
    );
    if (row === undefined) return;
    const before = hashBefore(originalDoc);
    // Payload writes the whole document as it read it, so a row that moved meanwhile is lost words.
    const moved = row.updatedAt.getTime() !== read.updatedAt.getTime() || row.textSha256 !== before;
    if (yours.textSha256 === before && !moved) return;
    const base = baseOf(req.context["sent"], req.headers.get("if-match"));
    const unseen =
      base === null
        ? row.editorId !== actorOf(req.user)?.id
        : row.updatedAt.getTime() !== base.getTime();
    if (!unseen && !moved) return;
    throw new RefusedError({
      code: "edit-conflict",
      context: {
        base: base?.toISOString() ?? null,
        yours: { title: yours.title, text: plainFromDocument(documentFromLexical(yours.body)) },
        theirs: {
          title: row.title,
          text: plainFromDocument(documentFromLexical(row.body)),
          updatedAt: row.updatedAt.toISOString(),
          editedBy: row.editor,
        },
      },
    });
  };
}

function hashBefore(originalDoc: unknown): string | null {
  return z.object({ textSha256: z.string().nullish() }).parse(originalDoc).textSha256 ?? null;
}

function baseOf(sent: unknown, ifMatch: string | null): Date | null {
  const { base, updatedAt } = sentSchema.safeParse(sent).data ?? {};
  const named = base ?? updatedAt ?? ifMatch?.replaceAll('"', "");
  if (named === undefined) return null;
  const moment = new Date(named);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
