import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { editionEndpoints } from "./endpoints/edition-endpoints.ts";
import { label } from "./fields/label.ts";
import { names, slugId } from "./fields/slug-id.ts";

export const editions: CollectionConfig = {
  slug: "editions",
  labels: { singular: label("版", "Edition"), plural: label("版", "Editions") },
  access: accessFor("editions"),
  admin: {
    hideAPIURL: true,
    useAsTitle: "nameJa",
    defaultColumns: ["id", "nameJa", "kind"],
    group: label("配信", "Delivery"),
  },
  endpoints: editionEndpoints,
  fields: [
    slugId,
    ...names,
    {
      name: "kind",
      type: "select",
      required: true,
      label: label("種類", "Kind"),
      options: [
        { value: "municipality", label: label("自治体", "Municipality") },
        { value: "hospital", label: label("病院", "Hospital") },
        { value: "website", label: label("ウェブサイト", "Website") },
      ],
    },
    {
      name: "phases",
      type: "relationship",
      relationTo: "phases",
      hasMany: true,
      required: true,
      label: label("届ける時期", "Phases"),
    },
    {
      name: "locales",
      type: "relationship",
      relationTo: "locales",
      hasMany: true,
      required: true,
      label: label("届ける言語", "Locales"),
    },
    { name: "vendor", type: "text", label: label("配信事業者", "Delivery vendor") },
  ],
};
