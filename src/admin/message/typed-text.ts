"use client";
import { useFormFields } from "@payloadcms/ui";
import { useMemo } from "react";
import { BodyError } from "../../domain/text/body-error.ts";
import { issueWording } from "../../domain/text/issue-wording.ts";
import { documentFromLexical } from "../../domain/text/lexical.ts";
import { plainFromDocument } from "../../domain/text/plain.ts";
import type { Words } from "../words.ts";

export interface TypedText {
  title: string;
  text: string;
  /** Why the body as it is cannot be saved. */
  problem: Words | null;
}

/** Title and plain text as they are being typed. */
export function useTypedText(): TypedText {
  const title = useFormFields(([fields]) => fields["title"]?.value);
  const body = useFormFields(([fields]) => fields["body"]?.value);
  return useMemo(
    () => ({ title: typeof title === "string" ? title : "", ...plainOf(body) }),
    [title, body],
  );
}

function plainOf(body: unknown): Pick<TypedText, "text" | "problem"> {
  if (body === null || body === undefined) return { text: "", problem: null };
  try {
    return { text: plainFromDocument(documentFromLexical(body)), problem: null };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return { text: "", problem: issueWording(error.code) };
  }
}
