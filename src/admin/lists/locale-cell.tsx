"use client";
import type { DefaultCellComponentProps } from "payload";
import { z } from "zod";
import { useNames } from "../api/use-names.ts";

const localeSchema = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** The language of a translation in the words of the panel's own language. */
export function LocaleCell({ cellData }: DefaultCellComponentProps) {
  const nameOf = useNames("locales");
  const locale = localeSchema.safeParse(cellData).data;
  return locale === undefined ? null : nameOf(locale);
}
