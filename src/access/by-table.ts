import type { Access, CollectionConfig } from "payload";
import { actorOf, mayAct } from "./actor.ts";
import { accessTable, type CollectionSlug, type Operation } from "./table.ts";

type CollectionAccess = NonNullable<CollectionConfig["access"]>;

/** Payload's access functions for a collection, straight from the table; nothing is left to a default. */
export function accessFor(slug: CollectionSlug): CollectionAccess {
  return {
    create: allowed(slug, "create"),
    read: allowed(slug, "read"),
    readVersions: allowed(slug, "read"),
    update: allowed(slug, "update"),
    delete: allowed(slug, "delete"),
    unlock: allowed("users", "update"),
    admin: ({ req }) => mayAct(actorOf(req.user), accessTable.editions.read),
  };
}

/** The access function of one cell of the table. */
export function allowed(slug: CollectionSlug, operation: Operation): Access {
  return ({ req }) => mayAct(actorOf(req.user), accessTable[slug][operation]);
}
