import { builtInRules } from "../../domain/language/check.ts";
import {
  entriesOf,
  formOfRule,
  joined,
  ruleOfForm,
} from "../../domain/language/rule-set/rule-form.ts";
import type { RuleIssue } from "../../domain/language/rule-set/rule-issue.ts";
import { inOrder, type RuleSetData } from "../../domain/language/rule-set/rule-set.ts";
import { RefusedError } from "../../domain/review/refusal.ts";
import type { Desk, Transaction } from "../ports.ts";
import type { Drafts, RuleSetStore } from "./rule-set-store.ts";

const languages = ["ja", "en"] as const;

/** Drafts that nobody has edited become the rules that come with this version of the software. */
export async function followBuiltInRules(desk: Pick<Desk, "database">): Promise<void> {
  await desk.database.transaction((tx) => tx.ruleSets.followBuiltIn(builtInDrafts()));
}

/** The drafts as a rule set. Throws RefusedError "rule-invalid" for drafts that are no rules. */
export async function loadDrafts(tx: Pick<Transaction, "ruleSets">): Promise<RuleSetData> {
  const drafts = await currentDrafts(tx.ruleSets);
  return inOrder({ ja: languageOf(drafts, "ja"), en: languageOf(drafts, "en") });
}

/** The drafts as forms; a desk that has none yet begins with the rules that come with the software. */
export async function currentDrafts(
  store: Pick<RuleSetStore, "drafts" | "knowsBuiltIn" | "followBuiltIn">,
): Promise<Drafts> {
  if (!(await store.knowsBuiltIn())) await store.followBuiltIn(builtInDrafts());
  return await store.drafts();
}

/** Cues of quotation and denial belong to the engine; they are no drafts. */
function languageOf({ rules, words }: Drafts, language: "ja" | "en") {
  const read = rules
    .filter((form) => form.language === language && form.retired !== true)
    .map(ruleOfForm);
  const issues: RuleIssue[] = read.flatMap((one) => ("issues" in one ? one.issues : []));
  if (issues.length > 0) {
    throw new RefusedError({ code: "rule-invalid", context: { ruleIssues: issues } });
  }
  const own = words.filter((set) => set.language === language);
  return {
    language,
    rules: read.flatMap((one) => ("rule" in one ? [one.rule] : [])),
    sets: Object.fromEntries(own.map((set) => [set.name, entriesOf(set.words)])),
    cues: builtInRules[language].cues,
  };
}

function builtInDrafts(): Drafts {
  return {
    rules: languages.flatMap((language) =>
      builtInRules[language].rules.map((rule) => formOfRule(rule, language)),
    ),
    words: languages.flatMap((language) =>
      Object.entries(builtInRules[language].sets).map(([name, entries]) => ({
        language,
        name,
        words: joined(entries),
      })),
    ),
  };
}
