"use client";
import { useTranslation } from "@payloadcms/ui";
import { useCallback } from "react";
import type { Words } from "./words.ts";

export type Language = "ja" | "en";

/** The panel's language; anything but English reads Japanese. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === "en" ? "en" : "ja";
}

/** Says words in the panel's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage();
  return useCallback((words: Words) => words[language], [language]);
}
