import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { label } from "./fields/label.ts";
import { names, slugId } from "./fields/slug-id.ts";

export const topics: CollectionConfig = {
  slug: "topics",
  labels: { singular: label("話題", "Topic"), plural: label("話題", "Topics") },
  access: accessFor("topics"),
  admin: { hideAPIURL: true, useAsTitle: "nameJa", group: label("設定", "Settings") },
  fields: [
    slugId,
    ...names,
    {
      name: "specialties",
      type: "relationship",
      relationTo: "specialties",
      hasMany: true,
      required: true,
      label: label("承認が必要な専門", "Specialties that must approve"),
    },
  ],
};
