import { getPayload, type CollectionSlug, type Payload } from "payload";
import { z } from "zod";

export interface Records {
  /** Creates a record in the name of a person, under the same access rules as over REST. */
  create(collection: CollectionSlug, data: object, user: PersonRecord): Promise<SavedRecord>;
  /** Changes a record in the name of a person, under the same access rules as over REST. */
  update(
    collection: CollectionSlug,
    id: number | string,
    data: object,
    user: PersonRecord,
  ): Promise<SavedRecord>;
  /** The first administrator of an empty desk, whom nobody else could create. */
  createFirstUser(data: object): Promise<PersonRecord>;
  /** Runs creations in one transaction, kept only when the work answers an empty list of problems. */
  allOrNothing<P>(work: (create: Records["create"]) => Promise<P[]>): Promise<P[]>;
  close(): Promise<void>;
}

const savedSchema = z.looseObject({ id: z.union([z.number(), z.string()]) });
export type SavedRecord = z.infer<typeof savedSchema>;

const personSchema = z.looseObject({ id: z.number(), email: z.string() });
export type PersonRecord = z.infer<typeof personSchema>;

/** Payload's records for programs: the one place that calls its Local API, always as somebody. */
export async function openRecords(): Promise<Records> {
  const { default: config } = await import("../payload.config.ts");
  const payload: Payload = await getPayload({ config, disableOnInit: true });
  const as = (user: PersonRecord) => ({
    user: { ...user, collection: "users" as const },
    overrideAccess: false,
    depth: 0,
  });
  return {
    create: async (collection, data, user) =>
      savedSchema.parse(await payload.create({ collection, data, ...as(user) })),
    update: async (collection, id, data, user) =>
      savedSchema.parse(await payload.update({ collection, id, data, ...as(user) })),
    createFirstUser: async (data) =>
      personSchema.parse(await payload.create({ collection: "users", data, depth: 0 })),
    async allOrNothing(work) {
      const transactionID = await payload.db.beginTransaction();
      if (transactionID === null) throw new TypeError("this database has no transactions");
      const end = async (commit: boolean) => {
        if (commit) await payload.db.commitTransaction(transactionID);
        else await payload.db.rollbackTransaction(transactionID);
      };
      try {
        const problems = await work(async (collection, data, user) =>
          savedSchema.parse(
            await payload.create({ collection, data, ...as(user), req: { transactionID } }),
          ),
        );
        await end(problems.length === 0);
        return problems;
      } catch (error) {
        await end(false);
        throw error;
      }
    },
    close: () => payload.destroy(),
  };
}
