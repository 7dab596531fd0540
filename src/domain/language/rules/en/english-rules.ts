import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { birthPressure } from "./birth-pressure.ts";
import { childThings } from "./child-things.ts";
import { childStereotype } from "./child-stereotype.ts";
import { englishDoings } from "./doings.ts";
import { familyAssumed } from "./family-assumed.ts";
import { familyExclusion } from "./family-exclusion.ts";
import { fatherAbility } from "./father-ability.ts";
import { fatherPraise } from "./father-praise.ts";
import { fatherHelper } from "./father-helper.ts";
import { englishGroups } from "./groups.ts";
import { jobPronouns } from "./job-pronouns.ts";
import { jobTitle } from "./job-title.ts";
import { maritalHierarchy } from "./marital-hierarchy.ts";
import { motherDuty } from "./mother-duty.ts";
import { motherPressure } from "./mother-pressure.ts";
import { englishPeople } from "./people.ts";
import { roleOfFathers } from "./role-of-fathers.ts";
import { roleAssumption } from "./role-assumption.ts";
import { roleNames } from "./role-names.ts";
import { englishCues, englishCueSets } from "./scope-cues.ts";
import { stigmaOfParents } from "./stigma-of-parents.ts";
import { stigmaDeficit } from "./stigma-deficit.ts";
import { stigmaNames } from "./stigma-names.ts";
import { englishConcern } from "./concern.ts";
import { likeness } from "./likeness.ts";

export const englishRules: LanguageRules = {
  language: "en",
  rules: rulesOf([
    roleAssumption,
    roleOfFathers,
    roleNames,
    fatherHelper,
    fatherPraise,
    fatherAbility,
    maritalHierarchy,
    jobTitle,
    jobPronouns,
    childStereotype,
    childThings,
    motherPressure,
    birthPressure,
    motherDuty,
    familyExclusion,
    familyAssumed,
    stigmaDeficit,
    stigmaOfParents,
    stigmaNames,
    ...likeness,
  ]),
  sets: {
    ...englishConcern,
    ...englishPeople,
    ...englishDoings,
    ...englishGroups,
    ...englishCueSets,
  },
  cues: englishCues,
};
