import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { label } from "./fields/label.ts";
import { names, slugId } from "./fields/slug-id.ts";

export const locales: CollectionConfig = {
  slug: "locales",
  labels: { singular: label("言語", "Locale"), plural: label("言語", "Locales") },
  access: accessFor("locales"),
  admin: { hideAPIURL: true, useAsTitle: "nameJa", group: label("設定", "Settings") },
  fields: [
    slugId,
    ...names,
    {
      name: "checks",
      type: "select",
      label: label("表現チェックの規則", "Language checks"),
      options: [
        { value: "ja", label: label("日本語", "Japanese") },
        { value: "ja-easy", label: label("やさしい日本語", "Easy Japanese") },
        { value: "en", label: label("英語", "English") },
      ],
    },
    {
      name: "specialties",
      type: "relationship",
      relationTo: "specialties",
      hasMany: true,
      label: label("翻訳に承認が必要な専門", "Specialties that must approve a translation"),
    },
  ],
};
