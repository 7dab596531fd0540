import type { WordSets } from "../../../language/rule.ts";
import { words } from "../../../language/rules/words.ts";

/** Words for people, in lower case and in the notation of `language/words.ts`. */
export const englishPeople: WordSets = {
  mother: words(`
    housewife|housewives|stay-at-home mum+|    mum+|mom+|mummy|mummies|mommy|mommies|mama+|mam|mum-to-be|mums-to-be|mom-to-be|moms-to-be|mother-to-be|mothers-to-be|
    <mother>-in-law, in law, tongue,-to-child,'s day,s' day,s day, and child health,-and-baby unit, nature, country, earth, and baby unit|
    <mothers>-in-law, in law,' day|single mother+|motherhood|pregnant woman|pregnant women|<woman>'s health,'s clinic|<women>'s health,'s clinic,'s centre,'s consultation
  `),
  wife: ["wife", "wives"],
  father: words(`
    dad|dads|daddy|daddies|papa+|dad-to-be|dads-to-be|
    <father>-in-law, in law,'s day,s' day,s day, christmas|<fathers>-in-law, in law,' day|
    father-to-be|fathers-to-be|single father+|fatherhood|a man|the man|men
  `),
  husband: words(`
    husband+|hubby|hubbies
  `),
  couple: words(`
    you and your partner|you and the other parent|you and your spouse|    both of you|both parents|you both|you are both|each of you|either of you|each other|one another|the two of you|<couple>s therapy, of, days, more, weeks, times|couples|parents together
  `),
  /** One parent, of a sex that the word leaves open. */
  open: words(`
    partner+|spouse+|the person who is pregnant|person who gave birth|person who is pregnant|people who gave birth|someone who gave birth|birth parent|
    the other parent|other parent|pregnant person|pregnant people|whoever gave birth|birthing parent
  `),
  other: words(`
    grandma+|granny|grannies|nan|nana|grandmother+|grandpa+|grandad+|granddad+|grandfather+|grandparent+|mother-in-law|father-in-law|mothers-in-law|
    fathers-in-law|in-laws|neighbour+|neighbor+|friend+|childminder+|babysitter+|nanny|nannies|home helper+|nursery staff|nursery teacher+|helper+|
    carers at the nursery|society|aunt+|uncle+
  `),
  child: words(`
    baby|babies|child|children|son|sons|daughter|daughters|toddler+|little one+|boy+|girl+|newborn+
  `),
};
