import type { LanguageRules } from "../../engine.ts";
import { rulesOf } from "../group.ts";
import { childStereotype } from "./child-stereotype.ts";
import { childThings } from "./child-things.ts";
import { japaneseDoings } from "./doings.ts";
import { familyExclusion } from "./family-exclusion.ts";
import { familyNames } from "./family-names.ts";
import { fatherAbility } from "./father-ability.ts";
import { fatherHelper } from "./father-helper.ts";
import { fatherOccasional } from "./father-occasional.ts";
import { jobTitle } from "./job-title.ts";
import { jobMarkedSex } from "./job-marked-sex.ts";
import { maritalHierarchy } from "./marital-hierarchy.ts";
import { maritalNames } from "./marital-names.ts";
import { motherPressure } from "./mother-pressure.ts";
import { motherIdeal } from "./mother-ideal.ts";
import { birthAndFeeding } from "./birth-and-feeding.ts";
import { japanesePeople } from "./people.ts";
import { roleAssumption } from "./role-assumption.ts";
import { roleNames } from "./role-names.ts";
import { mothersThings } from "./mothers-things.ts";
import { roleOfFathers } from "./role-of-fathers.ts";
import { japaneseCues, japaneseCueSets } from "./scope-cues.ts";
import { stigmaDeficit } from "./stigma-deficit.ts";
import { stigmaOfParents } from "./stigma-of-parents.ts";
import { stigmaNames } from "./stigma-names.ts";
import { japaneseConcern } from "./concern.ts";
import { likeness } from "./likeness.ts";

export const japaneseRules: LanguageRules = {
  language: "ja",
  rules: rulesOf([
    roleAssumption,
    roleOfFathers,
    roleNames,
    mothersThings,
    fatherHelper,
    fatherAbility,
    fatherOccasional,
    maritalHierarchy,
    maritalNames,
    jobTitle,
    jobMarkedSex,
    childStereotype,
    childThings,
    motherPressure,
    motherIdeal,
    birthAndFeeding,
    familyExclusion,
    familyNames,
    stigmaDeficit,
    stigmaOfParents,
    stigmaNames,
    ...likeness,
  ]),
  sets: { ...japaneseConcern, ...japanesePeople, ...japaneseDoings, ...japaneseCueSets },
  cues: japaneseCues,
};
