import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { label } from "./fields/label.ts";
import { names, slugId } from "./fields/slug-id.ts";
import { wholePhase } from "./hooks/whole-phase.ts";

export const phases: CollectionConfig = {
  slug: "phases",
  labels: { singular: label("時期", "Phase"), plural: label("時期", "Phases") },
  access: accessFor("phases"),
  admin: { hideAPIURL: true, useAsTitle: "nameJa", group: label("設定", "Settings") },
  hooks: { beforeChange: [wholePhase] },
  fields: [
    slugId,
    ...names,
    {
      name: "anchor",
      type: "select",
      required: true,
      label: label("起点", "Anchor"),
      options: [
        { value: "due", label: label("出産予定日", "Due date") },
        { value: "birth", label: label("誕生日", "Birth date") },
      ],
    },
    { name: "firstDay", type: "number", required: true, label: label("最初の日", "First day") },
    { name: "lastDay", type: "number", required: true, label: label("最後の日", "Last day") },
    {
      name: "cadence",
      type: "array",
      label: label("配信の間隔", "Cadence"),
      labels: { singular: label("間隔", "Step"), plural: label("間隔", "Steps") },
      fields: [
        { name: "from", type: "number", required: true, label: label("この日から", "From day") },
        {
          name: "every",
          type: "number",
          required: true,
          min: 1,
          label: label("何日ごと", "Every … days"),
        },
      ],
    },
    {
      name: "anniversaries",
      type: "number",
      hasMany: true,
      label: label("誕生日メッセージ（歳）", "Anniversaries (years)"),
    },
  ],
};
