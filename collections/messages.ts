import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { textEndpoints } from "./endpoints/text-endpoints.ts";
import { label } from "./fields/label.ts";
import { webAddress } from "./fields/web-address.ts";
import { flagFields, slotFields } from "./fields/slot-fields.ts";
import { derivedFields, textFields } from "./fields/text-fields.ts";
import { textAdmin } from "./fields/text-admin.ts";
import { textHooks } from "./hooks/text-hooks.ts";

export const messages: CollectionConfig = {
  slug: "messages",
  labels: { singular: label("原稿", "Message"), plural: label("原稿", "Messages") },
  access: accessFor("messages"),
  versions: { maxPerDoc: 0 },
  disableDuplicate: true,
  // A save over another answers with both texts; nobody is kept from writing meanwhile.
  lockDocuments: false,
  defaultSort: "key",
  admin: {
    ...textAdmin,
    defaultColumns: ["title", "key", "state", "updatedAt"],
    group: label("原稿", "Manuscripts"),
  },
  hooks: textHooks("messages"),
  endpoints: textEndpoints("messages"),
  fields: [
    ...slotFields(),
    ...textFields("ja"),
    {
      name: "topics",
      type: "relationship",
      relationTo: "topics",
      hasMany: true,
      label: label("話題", "Topics"),
    },
    ...flagFields,
    {
      name: "sources",
      type: "array",
      label: label("出典", "Sources"),
      labels: { singular: label("出典", "Source"), plural: label("出典", "Sources") },
      fields: [
        { name: "title", type: "text", required: true, label: label("題名", "Title") },
        { name: "url", type: "text", validate: webAddress, label: label("URL", "URL") },
      ],
    },
    ...derivedFields(),
  ],
};
