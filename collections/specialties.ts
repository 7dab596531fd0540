import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { label } from "./fields/label.ts";
import { names, slugId } from "./fields/slug-id.ts";

export const specialties: CollectionConfig = {
  slug: "specialties",
  labels: { singular: label("専門", "Specialty"), plural: label("専門", "Specialties") },
  access: accessFor("specialties"),
  admin: { hideAPIURL: true, useAsTitle: "nameJa", group: label("設定", "Settings") },
  fields: [
    slugId,
    ...names,
    {
      name: "kind",
      type: "select",
      required: true,
      defaultValue: "medical",
      label: label("種類", "Kind"),
      options: [
        { value: "medical", label: label("監修（医療）", "Medical supervision") },
        { value: "language", label: label("翻訳の確認", "Translation review") },
        { value: "municipal", label: label("自治体のお知らせの確認", "Insert review") },
      ],
    },
    {
      name: "approvalMonths",
      type: "number",
      required: true,
      defaultValue: 12,
      min: 1,
      max: 60,
      label: label("承認の有効期間（月）", "Approval holds (months)"),
    },
  ],
};
