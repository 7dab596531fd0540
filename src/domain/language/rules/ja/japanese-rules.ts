import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { childStereotype } from "./child-stereotype.ts";
import { japaneseDoings } from "./doings.ts";
import { familyExclusion } from "./family-exclusion.ts";
import { fatherHelper } from "./father-helper.ts";
import { fatherOccasional } from "./father-occasional.ts";
import { jobTitle } from "./job-title.ts";
import { maritalHierarchy } from "./marital-hierarchy.ts";
import { motherPressure } from "./mother-pressure.ts";
import { birthAndFeeding } from "./birth-and-feeding.ts";
import { japanesePeople } from "./people.ts";
import { roleAssumption } from "./role-assumption.ts";
import { roleNames } from "./role-names.ts";
import { roleOfFathers } from "./role-of-fathers.ts";
import { japaneseCues, japaneseCueSets } from "./scope-cues.ts";
import { stigmaDeficit } from "./stigma-deficit.ts";
import { stigmaNames } from "./stigma-names.ts";

export const japaneseRules: LanguageRules = {
  language: "ja",
  rules: rulesOf([
    roleAssumption,
    roleOfFathers,
    roleNames,
    fatherHelper,
    fatherOccasional,
    maritalHierarchy,
    jobTitle,
    childStereotype,
    motherPressure,
    birthAndFeeding,
    familyExclusion,
    stigmaDeficit,
    stigmaNames,
  ]),
  sets: { ...japanesePeople, ...japaneseDoings, ...japaneseCueSets },
  cues: japaneseCues,
};
