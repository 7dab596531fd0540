import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import {
  changeOwnInserts,
  createOwnInserts,
  readInserts,
  readInsertVersions,
} from "../src/access/own-editions.ts";
import { textEndpoints } from "./endpoints/text-endpoints.ts";
import { label } from "./fields/label.ts";
import { flagFields, slotFields } from "./fields/slot-fields.ts";
import { derivedFields, textFields } from "./fields/text-fields.ts";
import { textAdmin } from "./fields/text-admin.ts";
import { textHooks } from "./hooks/text-hooks.ts";

export const inserts: CollectionConfig = {
  slug: "inserts",
  labels: {
    singular: label("自治体のお知らせ", "Insert"),
    plural: label("自治体のお知らせ", "Inserts"),
  },
  access: {
    ...accessFor("inserts"),
    create: createOwnInserts,
    read: readInserts,
    readVersions: readInsertVersions,
    update: changeOwnInserts,
    delete: changeOwnInserts,
  },
  versions: { maxPerDoc: 0 },
  disableDuplicate: true,
  // A save over another answers with both texts; nobody is kept from writing meanwhile.
  lockDocuments: false,
  defaultSort: "key",
  admin: {
    ...textAdmin,
    defaultColumns: ["title", "edition", "key", "state", "updatedAt"],
    group: label("原稿", "Manuscripts"),
  },
  hooks: textHooks("inserts"),
  endpoints: textEndpoints("inserts"),
  fields: [
    {
      name: "edition",
      type: "relationship",
      relationTo: "editions",
      required: true,
      label: label("版", "Edition"),
    },
    ...slotFields(),
    ...textFields("ja"),
    ...flagFields,
    ...derivedFields(),
  ],
};
