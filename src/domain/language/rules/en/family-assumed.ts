import type { RuleGroup } from "../group.ts";

/** A husband, a wedding or a likeness taken for granted. */
export const familyAssumed: RuleGroup = {
  category: "family_exclusion",
  rules: [
    {
      id: "en-family-husband-assumed",
      severity: "warn",
      scope: "term",
      match: [
        "(your partner|your other half|her partner) ..8 (himself|he may|he might|he could|he would|he wants|he works|he has time|his beard|his job|his wife)",
        "{mother} ..1 {father} ..1 (got married|get married|married|were married|fell in love|exchanged|wedding|said yes)",
        "{father} ..1 {mother} ..1 (got married|get married|married|were married|fell in love|wedding)",
        "wife",
        "(once|when|now that|after|since|as) you (are|get|'re|got|were) married",
        "(your|the|a|her|my|every|most|his|our|and|or|with|if) husband+",
        "husbands",
        "husband",
        "(your|his|and|or|the) (wife|wives)",
        "wives",
        "(when you got married|since you are married|on your wedding|your marriage|as a married couple|married couples|newlyweds|your wedding)",
      ],
      unless: [
        "(ex-husband|ex-wife|former husband|duo)",
        "(<wife is not> allowed, permitted, to work|wives are not|husband is not|husbands are not)",
        "(died|widow|widow's|widower|bereaved|late husband)",
        "(violence|violent|abuse|abusive|controls|threatens)",
        "(my husband|my wife)",
        "(husband or wife|wife or husband|husband, wife|if you have one|registered|in-,in <law>|not need to be married|or partner|partner or)",
      ],
      reason: { ja: "結婚した男女を前提にします。", en: "It assumes a married man and woman." },
      suggestions: ["your partner, if you have one"],
      source: "NHS;ベネッセ2020",
      bad: [
        "Your husband will like this soup.",
        "Husbands are welcome in the ward.",
        "Once you are married, children follow.",
      ],
      good: [
        "Everyone at home may like this soup.",
        "Your partner, if you have one, is welcome in the ward.",
        "A husband, wife or partner may sign.",
        "Married or not, you can both sign.",
      ],
    },
    {
      id: "en-family-couples",
      severity: "warn",
      match: [
        "(<tie the knot> of, in, behind|tied the knot|tying the knot|walk down the aisle)",
        "(marriage|wedding|ring|married|marry) first ..3 (baby|babies|child|children|then)",
        "(should|must|ought to|had better|best to|need to) ..2 (marry|get married|be married|wed)",
        "(husbands and wives|wives and husbands|husband and wife|wife and husband|you and your husband|you and your wife|you and your spouse|men and women who marry|a man and a woman|a man and woman|couples who are married|only married|must be married|should be married|should marry|get married first|before marriage|marry first|married first)",
      ],
      unless: ["(registered|in-,in <law>|partner|not need)"],
      reason: { ja: "結婚した男女だけを前提にします。", en: "It assumes married men and women." },
      suggestions: ["couples", "parents"],
      source: "NHS",
      bad: [
        "Husbands and wives argue more in spring.",
        "You and your husband can read this together.",
        "A baby needs parents who tied the knot.",
      ],
      good: [
        "Couples argue more in spring.",
        "You and your partner can read this together.",
        "Tie the knot of the sling behind your back.",
      ],
    },
    {
      id: "en-family-looks-like",
      severity: "info",
      match: [
        "(daddy's|dad's|mummy's|mum's|mom's|father's|mother's) (eyes|nose|smile|chin|hair|ears|looks|dimples)",
        "(look|looks|looking) (like|just like) (mum|dad|mummy|daddy|his father|her father|his mother|her mother|his dad|her dad)",
        "(takes after|take after) ..2 (mum|dad|father|mother)",
      ],
      reason: { ja: "血縁を前提にします。", en: "It assumes a genetic link." },
      suggestions: ["(leave out whom the baby resembles)"],
      source: "KZ?",
      bad: ["Has she got Daddy's eyes?", "Does he look like Mum?", "Your baby takes after Dad."],
      good: ["Her eyes are open wide.", "He looks at you.", "Your baby looks at faces."],
    },
  ],
};
