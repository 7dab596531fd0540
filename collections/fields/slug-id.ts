import type { Field } from "payload";
import { label } from "./label.ts";

/** Reference data is named by a readable, stable id ("maternity", "obstetrics", "en"). */
export const slugId: Field = {
  name: "id",
  type: "text",
  required: true,
  label: label("識別名", "Identifier"),
  validate: (value: unknown) =>
    typeof value === "string" && /^[a-z][a-z0-9-]{0,63}$/.test(value)
      ? true
      : "小文字の英数字とハイフンで入力してください / Use lower-case letters, digits and hyphens",
};

/** Names in both languages. */
export const names: Field[] = [
  {
    type: "row",
    fields: [
      {
        name: "nameJa",
        type: "text",
        required: true,
        label: label("名前（日本語）", "Name (Japanese)"),
      },
      {
        name: "nameEn",
        type: "text",
        required: true,
        label: label("名前（英語）", "Name (English)"),
      },
    ],
  },
];
