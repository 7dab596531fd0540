import type { RuleGroup } from "../group.ts";
import { bodyOfChild, bothSexes } from "./shared-context.ts";

/** Colours, toys and values that are given a sex. */
export const childThings: RuleGroup = {
  category: "child_stereotype",
  rules: [
    {
      id: "en-child-colour",
      severity: "warn",
      match: [
        "(for her|for girls|for a girl|for your daughter) ..6 (for him|for boys|for a boy|for your son)",
        "(for him|for boys|for a boy|for your son) ..6 (for her|for girls|for a girl|for your daughter)",
        "(pink|blue) ..6 (is|having|it is|it's) ..2 (girl|boy)",
        "(blue|pink) ..3 (if|when) ..3 (boy|girl)",
        "(blue|pink|lilac|purple|frills|lace|ribbons|bows|dresses|trucks|dinosaurs) ..2 (for|is for|are for|suits|says|means) ..3 (boy|boys|girl|girls|son|daughter|him|her)",
        "(pink or blue|blue or pink|pink and blue nursery|pretty in pink|think pink|pink princess|boy blue|blue for a boy|pink for a girl|team pink|team blue|boy colours|girl colours|girls' colours|boys' colours|boy colors|girl colors|girls' colors|boys' colors)",
        "{childSex} ..6 (in pink|in blue|wear pink|wears pink|wear blue|wears blue|a pink|a blue|pink blanket|blue blanket|pink room|blue room|frilly|something pink|something blue|pretty dress|pretty dresses|a bow|bows|ribbon|ribbons)",
        "(pink|blue) ..3 (daughter|son|little girl|little boy|baby girl|baby boy)",
      ],
      unless: [
        ...bothSexes,
        "(medicine|any colour|any color|likes best|favourite|rash|test|line|spots|skin|lips)",
      ],
      reason: { ja: "色を性別で決めます。", en: "It gives colours a sex." },
      suggestions: ["any colour"],
      source: "函館市",
      bad: [
        "Will you paint it pink or blue?",
        "A blue cap for your son, of course.",
        "Pink for her, blue for him.",
      ],
      good: [
        "Paint it in any colour you like.",
        "One blue line means the test is negative.",
        "A pink rash calls for a doctor.",
      ],
    },
    {
      id: "en-child-princess",
      severity: "warn",
      scope: "term",
      match: [
        "(little princess|little man|little lady|little gentleman|little prince|your princess|our princess|tiny princess|little madam|little miss|little mister|little soldier|little heartbreaker|little angel of a girl|mini man|little chap|big man of the house|big strong boy|big strong man|pretty girl|pretty little girl|pretty little thing|beautiful girl|handsome boy|handsome little|strong boy|brave little man|good girl|good boy|big boy|big girl|big boys|big girls|brave boy|brave girl|brave lad|that's my boy|that's my girl|atta boy)",
      ],
      unless: ["(story|book|film|tale|saint-exupéry|novel|title)"],
      reason: { ja: "性別の型で子どもを呼びます。", en: "It calls a child by a norm." },
      suggestions: ["little one"],
      source: "alex",
      bad: [
        "Your little princess can roll over.",
        "Well done, little man!",
        "He did not cry, the brave lad.",
      ],
      good: [
        "Your little one can roll over.",
        "We read the story of a little princess.",
        "It was brave of both boys and girls to wait.",
      ],
    },
    {
      id: "en-child-toys",
      severity: "warn",
      match: [
        "(plays with dolls|wears pink|likes dolls|wears dresses|likes pink|plays with cars|likes trucks|plays with prams) ..8 (grow out|will pass|a phase|worry)",
        "^no ..2 {toys} ..2 for {childSex}",
        "{childSex} ..2 (do not|don't|does not|doesn't|should not|shouldn't) ..6 {toys}",
        "(son|boy|boys|nephew) (a|an|the|some) ..4 (and|but) ..2 (daughter|girl|girls|niece) (a|an|the|some)",
        "(daughter|girl|girls|niece) (a|an|the|some) ..4 (and|but) ..2 (son|boy|boys|nephew) (a|an|the|some)",
        "(boy|boys|boy's|boys'|girl|girl's|girls|girls') (toys|toy|games|clothes|things|stuff|books|sports|hobbies|activities|colours|shoes)",
        "{toys} ..4 (for|is for|are for|to|suit|suits|not for) ..2 {childSex}",
        "{childSex} ..6 {toys}",
        "(boy's|girl's|boys'|girls') (toys|games|job|jobs|thing|things|stuff|colour|sport)",
      ],
      unless: [
        "some (boys|girls)",
        "(boys'|girls') ..2 (team|toilet|toilets|choir|school|class)",
        ...bothSexes,
        "(there are no|there is no|no such thing as|not|instead of) ..1 (boys'|girls'|boy's|girl's)",
        bodyOfChild,
        "{boy} {both} {girl}",
        "{girl} {both} {boy}",
        "(size|whatever|any toy)",
      ],
      reason: { ja: "遊びを性別で分けます。", en: "It gives toys a sex." },
      suggestions: ["toys your child likes"],
      source: "函館市",
      bad: [
        "Dolls are for girls, trucks for boys.",
        "Give your son a toy digger.",
        "A kite for our nephew and a doll for our niece.",
      ],
      good: [
        "Offer dolls and trucks to every child.",
        "Boys and girls like dolls.",
        "Our son and our daughter share one doll.",
      ],
    },
    {
      id: "en-child-order",
      severity: "warn",
      match: [
        "(son and heir|an heir|heir to|carry on the family name|carries on the family name|family name lives on|carry the family name|carry on the name|carry on the line|family line|next time a boy|try for a boy|trying for a boy|try for a girl|trying for a girl|hoping for a boy|hope for a boy|one of each|perfect pair|gentleman's family|pigeon pair|finally a boy|finally a girl|a boy at last|a girl at last|only a girl|just a girl|disappointed it is a girl|disappointed it's a girl)",
      ],
      unless: ["(take one of each)"],
      reason: { ja: "性別に値打ちをつけます。", en: "It values children by sex." },
      suggestions: ["(remove)"],
      source: "自治体?",
      bad: [
        "At last, an heir to the family shop!",
        "Will you try for a boy next?",
        "Are you disappointed it is a girl?",
      ],
      good: [
        "At last, you meet your baby!",
        "The law says who inherits.",
        "Take one of each form.",
      ],
    },
  ],
};
