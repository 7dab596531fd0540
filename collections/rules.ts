import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { never } from "./fields/derived.ts";
import { label } from "./fields/label.ts";
import { linesField, relationFields, ruleOptions } from "./fields/rule-fields.ts";
import { slugId } from "./fields/slug-id.ts";
import { wholeRule } from "./hooks/whole-rule.ts";

/** Working copies of the rules; a rule set freezes them (design §2.4). */
export const rules: CollectionConfig = {
  slug: "rules",
  labels: { singular: label("表現の規則", "Rule"), plural: label("表現の規則", "Rules") },
  access: accessFor("rules"),
  disableDuplicate: true,
  defaultSort: ["language", "id"],
  admin: {
    hideAPIURL: true,
    pagination: { defaultLimit: 50 },
    useAsTitle: "reasonJa",
    defaultColumns: ["reasonJa", "id", "category", "severity", "updatedAt"],
    listSearchableFields: ["id", "reasonJa", "reasonEn", "match", "bad"],
    group: label("表現チェック", "Language checks"),
  },
  hooks: { beforeChange: [wholeRule] },
  fields: [
    {
      name: "tryOut",
      type: "ui",
      admin: { components: { Field: "/src/admin/rule-sets/doubted-sentence.tsx#DoubtedSentence" } },
    },
    slugId,
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
        {
          name: "category",
          type: "select",
          required: true,
          index: true,
          label: label("分類", "Category"),
          options: ruleOptions.category,
        },
        {
          name: "severity",
          type: "select",
          required: true,
          defaultValue: "warn",
          label: label("重さ", "Severity"),
          options: ruleOptions.severity,
          admin: {
            description: label(
              "文全体が公平に読めるときは、言葉の「直す必要があります」のほかは「参考」になります。",
              "In a sentence that reads as fair, all but a term that must be fixed is for information.",
            ),
          },
        },
      ],
    },
    {
      name: "scope",
      type: "select",
      required: true,
      defaultValue: "claim",
      label: label("見るもの", "Looks at"),
      options: ruleOptions.scope,
      admin: {
        description: label(
          "「考え」は否定や反論で打ち消されます。「言葉」は、その言葉について話しているときだけ除かれます。",
          "A claim is undone by a denial; a term only by being spoken about.",
        ),
      },
    },
    linesField("match", label("見つけるもの", "What it finds"), {
      ja: "1行に1つ。{集まりの名前}、(言葉|手伝う*)（*は活用）、..12（間の文字数）、?（省ける）、^（文の先頭）が使えます。~55 とだけ書くと、この分類の問題のある文に似ている度合いが55%以上の文を見つけます。",
      en: "One a line: {word set}, (word|help*) (* inflects), ..12 (a gap), ? (optional), ^ (start of the sentence). ~55 alone finds sentences that are 55 % or more like those judged a problem of this category.",
    }),
    {
      name: "relations",
      type: "array",
      label: label("だれが何をするか", "Who does what"),
      labels: { singular: label("関係", "Relation"), plural: label("関係", "Relations") },
      admin: { initCollapsed: true },
      fields: relationFields,
    },
    linesField("unless", label("同じ文にあれば除く", "Unless in the same sentence")),
    linesField("unlessNear", label("前後の文にあれば除く", "Unless in a sentence beside it")),
    {
      name: "reasonJa",
      type: "textarea",
      required: true,
      label: label("理由（日本語）", "Reason (Japanese)"),
    },
    {
      name: "reasonEn",
      type: "textarea",
      required: true,
      label: label("理由（英語）", "Reason (English)"),
    },
    linesField("suggestions", label("言いかえの例", "Suggestions")),
    { name: "source", type: "text", required: true, label: label("出典", "Source") },
    linesField("bad", label("見つけるべき例", "Examples to find"), {
      ja: "1行に1文、3つ以上。保存するとき、この規則で本当に見つかるかを試します。最初の文は、指摘の横に例として出ます。",
      en: "One sentence a line, at least three. Saving tries whether the rule finds them. The first is shown beside findings.",
    }),
    linesField("good", label("問題のない例", "Good examples"), {
      ja: "1行に1文、3つ以上。保存するとき、指摘されないことを試します。最初には、上の最初の文を公平に書きなおした文を。",
      en: "One sentence a line, at least three. Saving tries that none is flagged. Let the first say the first one above fairly.",
    }),
    {
      name: "major",
      type: "number",
      required: true,
      defaultValue: 1,
      min: 1,
      label: label("大きな版", "Major version"),
      admin: {
        position: "sidebar",
        description: label(
          "上げると、この規則のこれまでの除外が効かなくなります。下げられません。",
          "Raising it ends the waivers of this rule. It never goes down.",
        ),
      },
    },
    {
      name: "retired",
      type: "checkbox",
      defaultValue: false,
      label: label("使わない", "Retired"),
      admin: { position: "sidebar" },
    },
    {
      name: "edited",
      type: "checkbox",
      defaultValue: false,
      access: { create: never, update: never },
      admin: { hidden: true },
    },
  ],
};
