import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { textEndpoints } from "./endpoints/text-endpoints.ts";
import { label } from "./fields/label.ts";
import { derivedFields, textFields } from "./fields/text-fields.ts";
import { textAdmin } from "./fields/text-admin.ts";
import { textHooks } from "./hooks/text-hooks.ts";

export const translations: CollectionConfig = {
  slug: "translations",
  labels: { singular: label("翻訳", "Translation"), plural: label("翻訳", "Translations") },
  access: accessFor("translations"),
  versions: { maxPerDoc: 0 },
  indexes: [{ fields: ["message", "locale"], unique: true }],
  disableDuplicate: true,
  // A save over another answers with both texts; nobody is kept from writing meanwhile.
  lockDocuments: false,
  defaultSort: "key",
  admin: {
    ...textAdmin,
    defaultColumns: ["title", "locale", "key", "state", "updatedAt"],
    group: label("原稿", "Manuscripts"),
  },
  hooks: textHooks("translations"),
  endpoints: textEndpoints("translations"),
  fields: [
    {
      // A link from the home page names the message and the language of a new translation.
      type: "row",
      fields: [
        {
          name: "message",
          type: "relationship",
          relationTo: "messages",
          required: true,
          index: true,
          defaultValue: ({ req }) => Number(req.query["message"]) || undefined,
          label: label("元の原稿", "Source message"),
        },
        {
          name: "locale",
          type: "relationship",
          relationTo: "locales",
          required: true,
          defaultValue: ({ req }) => req.query["language"],
          label: label("言語", "Locale"),
          admin: { components: { Cell: "/src/admin/lists/locale-cell.tsx#LocaleCell" } },
        },
      ],
    },
    {
      name: "source",
      type: "ui",
      admin: { components: { Field: "/src/admin/translation/source-text.tsx#SourceText" } },
    },
    ...textFields("translation"),
    ...derivedFields(false),
  ],
};
