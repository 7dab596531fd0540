import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { childStereotype } from "./child-stereotype.ts";
import { englishDoings } from "./doings.ts";
import { familyExclusion } from "./family-exclusion.ts";
import { fatherAbility } from "./father-ability.ts";
import { fatherHelper } from "./father-helper.ts";
import { jobTitle } from "./job-title.ts";
import { maritalHierarchy } from "./marital-hierarchy.ts";
import { motherPressure } from "./mother-pressure.ts";
import { englishPeople } from "./people.ts";
import { roleAssumption } from "./role-assumption.ts";
import { roleNames } from "./role-names.ts";
import { englishCues, englishCueSets } from "./scope-cues.ts";
import { stigmaDeficit } from "./stigma-deficit.ts";
import { stigmaNames } from "./stigma-names.ts";

export const englishRules: LanguageRules = {
  language: "en",
  rules: rulesOf([
    roleAssumption,
    roleNames,
    fatherHelper,
    fatherAbility,
    maritalHierarchy,
    jobTitle,
    childStereotype,
    motherPressure,
    familyExclusion,
    stigmaDeficit,
    stigmaNames,
  ]),
  sets: { ...englishPeople, ...englishDoings, ...englishCueSets },
  cues: englishCues,
};
