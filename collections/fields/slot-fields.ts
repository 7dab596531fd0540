import type { Field } from "payload";
import { label } from "./label.ts";

/** Where in the sequence a text stands: phase, day or anniversary, audience. */
export function slotFields(): Field[] {
  return [
    {
      type: "row",
      fields: [
        {
          name: "phase",
          type: "relationship",
          relationTo: "phases",
          required: true,
          label: label("時期", "Phase"),
        },
        {
          name: "slotKind",
          type: "select",
          required: true,
          defaultValue: "day",
          label: label("日の数え方", "Slot"),
          options: [
            { value: "day", label: label("日数", "Day") },
            { value: "anniversary", label: label("誕生日", "Anniversary") },
          ],
        },
        {
          name: "day",
          type: "number",
          label: label("日数", "Day"),
          admin: { condition: (_, sibling) => sibling["slotKind"] !== "anniversary" },
        },
        {
          name: "anniversary",
          type: "number",
          label: label("何歳の誕生日", "Anniversary (years)"),
          admin: { condition: (_, sibling) => sibling["slotKind"] === "anniversary" },
        },
        {
          name: "audience",
          type: "select",
          required: true,
          defaultValue: "everyone",
          label: label("読み手", "Audience"),
          options: [
            { value: "everyone", label: label("みんな", "Everyone") },
            { value: "birth-parent", label: label("産む人・産んだ人", "Birth parent") },
            { value: "partner", label: label("パートナー", "Partner") },
            { value: "grandparents", label: label("祖父母", "Grandparents") },
          ],
        },
      ],
    },
  ];
}

/** What a text takes for granted, so that a delivery system can hold it back (domain: "Facts"). */
export const flagFields: Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "assumesLiveBirth",
        type: "checkbox",
        defaultValue: false,
        label: label("赤ちゃんが生まれて元気なことを前提とする", "Assumes a live birth"),
      },
      {
        name: "assumesSingleBaby",
        type: "checkbox",
        defaultValue: false,
        label: label("赤ちゃんがひとりであることを前提とする", "Assumes a single baby"),
      },
    ],
  },
];
