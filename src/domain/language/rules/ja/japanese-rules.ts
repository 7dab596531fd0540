import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { childStereotype } from "./child-stereotype.ts";
import { familyExclusion } from "./family-exclusion.ts";
import { fatherHelper } from "./father-helper.ts";
import { jobTitle } from "./job-title.ts";
import { maritalHierarchy } from "./marital-hierarchy.ts";
import { motherPressure } from "./mother-pressure.ts";
import { roleAssumption } from "./role-assumption.ts";
import { japaneseCues, japaneseCueSets } from "./scope-cues.ts";
import { stigmaDeficit } from "./stigma-deficit.ts";
import { japaneseSets } from "./word-sets.ts";

export const japaneseRules: LanguageRules = {
  language: "ja",
  rules: rulesOf([
    roleAssumption,
    fatherHelper,
    maritalHierarchy,
    jobTitle,
    childStereotype,
    motherPressure,
    familyExclusion,
    stigmaDeficit,
  ]),
  sets: { ...japaneseSets, ...japaneseCueSets },
  cues: japaneseCues,
};
