import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { englishCues, englishCueSets } from "./scope-cues.ts";
import { englishSets } from "./word-sets.ts";

export const englishRules: LanguageRules = {
  language: "en",
  rules: rulesOf([]),
  sets: { ...englishSets, ...englishCueSets },
  cues: englishCues,
};
