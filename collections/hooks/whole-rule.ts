import type { CollectionBeforeChangeHook } from "payload";
import { prepareRule, prepareWordSet } from "../../src/actions/rule-sets/prepare-draft.ts";
import { sqlOfRequest } from "../../src/store/payload-sql.ts";
import { transactionOf } from "../../src/store/sql/database.ts";

type Draft = Record<string, unknown> & { id: number | string };

/** A rule that cannot be read, or that fails its own examples, is refused with what is wrong. */
export const wholeRule: CollectionBeforeChangeHook<Draft> = async ({ data, originalDoc, req }) => {
  const { ruleSets } = transactionOf(await sqlOfRequest(req), () => new Date());
  await prepareRule(ruleSets, { ...originalDoc, ...data }, originalDoc ?? null);
  return { ...data, edited: true };
};

/** So is a set of words that cannot be read. */
export const wholeWordSet: CollectionBeforeChangeHook<Draft> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { ruleSets } = transactionOf(await sqlOfRequest(req), () => new Date());
  await prepareWordSet(ruleSets, { ...originalDoc, ...data }, originalDoc ?? null);
  return { ...data, edited: true };
};
