/** The longest title and body of a message, in UTF-16 code units (what every form field counts). */
export const longestTitle = 120;
export const longestText = 20_000;

export const textIssueCodes = [
  "empty-title",
  "empty-text",
  "title-too-long",
  "too-long",
  "control-characters",
  "lone-surrogate",
] as const;
export type TextIssueCode = (typeof textIssueCodes)[number];

export interface TextIssue {
  field: "title" | "text";
  code: TextIssueCode;
  context: Record<string, string | number>;
}

/** What a person must mend before a text can be saved; `input` in canonical form. */
export function textIssues(input: { title: string; text: string }): TextIssue[] {
  const { title, text } = input;
  return [
    ...emptiness("title", title, "empty-title"),
    ...length("title", title, longestTitle, "title-too-long"),
    ...match("title", title, forbiddenInTitle, "control-characters"),
    ...match("title", title, loneSurrogate, "lone-surrogate"),
    ...emptiness("text", text, "empty-text"),
    ...length("text", text, longestText, "too-long"),
    ...match("text", text, forbiddenInText, "control-characters"),
    ...match("text", text, loneSurrogate, "lone-surrogate"),
  ];
}

/**
 * Controls, separators that only some systems know, and invisible characters that reorder or split
 * text. The zero-width joiner may stay: emoji of families are made with it.
 */
const invisible = "\\u00ad\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
const forbiddenInTitle = new RegExp(`[\\p{Cc}${invisible}]`, "u");
const forbiddenInText = new RegExp(`(?!\\n)[\\p{Cc}${invisible}]`, "u");
const loneSurrogate = /\p{Cs}/u;

type Field = TextIssue["field"];

function emptiness(field: Field, value: string, code: TextIssueCode): TextIssue[] {
  return value.trim() === "" ? [{ field, code, context: {} }] : [];
}

function length(field: Field, value: string, longest: number, code: TextIssueCode): TextIssue[] {
  if (value.length <= longest) return [];
  return [{ field, code, context: { length: value.length, longest } }];
}

/** Names the first offending character; `position` counts UTF-16 code units. */
function match(field: Field, value: string, pattern: RegExp, code: TextIssueCode): TextIssue[] {
  const found = pattern.exec(value);
  if (found === null) return [];
  const hex = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return [{ field, code, context: { character: `U+${hex}`, position: found.index } }];
}
