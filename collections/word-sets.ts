import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { never } from "./fields/derived.ts";
import { label } from "./fields/label.ts";
import { linesField, ruleOptions } from "./fields/rule-fields.ts";
import { wholeWordSet } from "./hooks/whole-rule.ts";

/** Words that rules share by name; working copies, like the rules. */
export const wordSets: CollectionConfig = {
  slug: "word-sets",
  labels: {
    singular: label("言葉の集まり", "Word set"),
    plural: label("言葉の集まり", "Word sets"),
  },
  access: accessFor("word-sets"),
  indexes: [{ fields: ["language", "name"], unique: true }],
  disableDuplicate: true,
  defaultSort: "name",
  admin: {
    hideAPIURL: true,
    pagination: { defaultLimit: 100 },
    useAsTitle: "name",
    defaultColumns: ["name", "language", "words", "updatedAt"],
    listSearchableFields: ["name", "words"],
    group: label("表現チェック", "Language checks"),
  },
  hooks: { beforeChange: [wholeWordSet] },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "language",
          type: "select",
          required: true,
          defaultValue: "ja",
          label: label("言語", "Language"),
          options: ruleOptions.language,
        },
        { name: "name", type: "text", required: true, label: label("名前", "Name") },
      ],
    },
    linesField("words", label("言葉", "Words"), {
      ja: "1行に1つ。手伝う*（活用）、@名前（ほかの集まり）、花<嫁>入り（前後に来てはいけない文字）が使えます。",
      en: "One a line: help* (inflects), mum+ (plural), @name (another set), x<word>y (what must not stand beside it).",
    }),
    {
      name: "edited",
      type: "checkbox",
      defaultValue: false,
      access: { create: never, update: never },
      admin: { hidden: true },
    },
  ],
};
