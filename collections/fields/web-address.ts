import type { TextFieldSingleValidation } from "payload";

/** A source is somewhere on the web: any other scheme could run in a reader's browser. */
export const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (value === null || value === undefined || value === "") return true;
  const protocol = URL.canParse(value) ? new URL(value).protocol : "";
  if (protocol === "https:" || protocol === "http:") return true;
  return req.i18n.language === "en"
    ? "An address starts with https:// or http://."
    : "https:// または http:// で始まるアドレスを入力してください。";
};
