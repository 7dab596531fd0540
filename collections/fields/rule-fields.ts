import type { Field, OptionObject } from "payload";
import { fairnessCategories } from "../../src/domain/language/rule.ts";
import { label } from "./label.ts";

type Label = ReturnType<typeof label>;

const categoryLabels: Readonly<Record<(typeof fairnessCategories)[number], Label>> = {
  role_assumption: label("役割の決めつけ", "Role assumption"),
  father_helper: label("父親を手伝い扱い", "Father as helper"),
  marital_hierarchy: label("夫婦の上下", "Marital hierarchy"),
  job_title: label("職業名の性別", "Gendered job title"),
  child_stereotype: label("子どもの性別の決めつけ", "Child stereotype"),
  mother_pressure: label("母親への圧力", "Pressure on mothers"),
  family_exclusion: label("家族の形の排除", "Excluded families"),
  stigma_deficit: label("スティグマ", "Stigma"),
};

/** Choices of the forms for rules and word sets. */
export const ruleOptions = {
  language: [
    { value: "ja", label: label("日本語", "Japanese") },
    { value: "en", label: label("英語", "English") },
  ],
  category: fairnessCategories.map((value) => ({ value, label: categoryLabels[value] })),
  severity: [
    { value: "error", label: label("直す必要があります", "Must be fixed") },
    { value: "warn", label: label("確認が必要です", "Needs a decision") },
    { value: "info", label: label("参考", "For information") },
  ],
  scope: [
    { value: "claim", label: label("考え", "A claim") },
    { value: "term", label: label("言葉", "A term") },
  ],
} satisfies Record<string, OptionObject[]>;

/** A list, written one entry a line. */
export function linesField(name: string, caption: Label, description?: Label): Field {
  return {
    name,
    type: "textarea",
    label: caption,
    admin: { rows: 4, ...(description === undefined ? {} : { description }) },
  };
}

/** Names of word sets, in the order in which the sentence says them. */
export const relationFields: Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "agent",
        type: "text",
        required: true,
        label: label("だれが（集まり）", "Who (set)"),
      },
      {
        name: "task",
        type: "text",
        label: label("何を（集まり・なくてもよい）", "Task (set, optional)"),
      },
      {
        name: "does",
        type: "text",
        required: true,
        label: label("どうする（集まり）", "Does (set)"),
      },
      {
        name: "within",
        type: "number",
        defaultValue: 20,
        min: 0,
        max: 60,
        label: label("間の文字数", "Within"),
      },
    ],
  },
  {
    type: "row",
    fields: [
      {
        name: "before",
        type: "checkbox",
        defaultValue: false,
        label: label("逆の順も（手伝ってくれるパパ）", "Also in front of who"),
      },
      {
        name: "carry",
        type: "checkbox",
        defaultValue: false,
        label: label("前の文の「だれが」を引き継ぐ", "Carries who from the sentence before"),
      },
    ],
  },
];
