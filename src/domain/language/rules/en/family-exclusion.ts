import type { RuleGroup } from "../group.ts";

/** Families other than two married, biological parents are made lesser. */
export const familyExclusion: RuleGroup = {
  category: "family_exclusion",
  rules: [
    {
      id: "en-family-mother-and-father",
      severity: "error",
      match: [
        "(need|needs|deserve|deserves|requires|require|should have|must have|best with|best off with|thrive with|thrives with|thrive on|grow up with|grows up with|have both|has both|with both|having both|every child has|every baby has|all children have|love of|right to|better with|happiest with) ..3 (a mother and a father|a mum and a dad|a mom and a dad|both a mother|both a mum|both mummy|both mum|both mother|both parents|mum and dad|mummy and daddy|mother and father|a father and a mother|two parents|a father|a dad|a mother|married parents|a man|a male role model|male role model|father figure|mother figure)",
        "(mum and dad|mummy and daddy|mother and father|two parents) ..2 (both|under one roof|together|at home|who are married)",
        "both a (mother|mum|mom|father|dad) and",
        "(both mummy and daddy|both mum and dad|both mother and father)",
        "(two-parent family|two parent family|a mother and a father|one mum and one dad|one mother and one father|complete family|complete families|whole family unit|perfect family|ideal family|proper home|stable two-parent)",
        "(two parents) ..3 (better than one|best|ideal|always)",
      ],
      unless: ["(can use|may attend|sign|consent|rights)"],
      reason: {
        ja: "両親のそろった家族だけを前提にします。",
        en: "It makes two parents the norm.",
      },
      suggestions: ["the people who love them"],
      source: "UN",
      bad: ["A baby needs a mother and a father.", "Children grow up happiest with two parents."],
      good: ["A baby needs people who love them.", "The mother or the father can sign the form."],
    },
    {
      id: "en-family-normal",
      severity: "error",
      match: [
        "(normal|proper|real|traditional|intact|ordinary|regular|standard|typical|natural|decent|respectable|conventional|nuclear|true|average|happy normal|unbroken|functional|stable married) ..1 (family|families|household|households|home|homes|couple|couples)",
        "(broken|fractured|incomplete|failed|unstable|abnormal|unusual|strange|odd|irregular|mixed-up|dysfunctional|fatherless) (home|homes|family|families|household|marriage|marriages)",
      ],
      unless: ["(income|statistics|size of|energy|heating)"],
      reason: { ja: "家族のかたちに上下をつけます。", en: "It ranks kinds of family." },
      suggestions: ["all kinds of families"],
      source: "NHS;UN",
      bad: ["In a normal family, supper is at six.", "Children from broken homes may act out."],
      good: [
        "All kinds of families eat at six.",
        "The average family income is in the statistics.",
      ],
    },
    {
      id: "en-family-real-parents",
      severity: "error",
      match: [
        "(real|natural|true|actual|proper|genuine|own|biological) (mum|mums|mom|moms|mother|mothers|mummy|dad|dads|daddy|father|fathers|parent|parents|mama|papa|siblings|brother|sister)",
        "(real|natural|own) (child|children|son|daughter|kids|baby) ..2",
        "(as if|like|as though|just like|same as) ..4 (their own|your own|her own|his own|our own|one of their own|one of your own|flesh and blood)",
        "(flesh and blood|blood relative|blood relatives|blood relation|blood relations|blood ties|blood is thicker|blood family|blood mother|blood parents|blood child|blood tie|of your own blood|own blood|tie of blood|blood bond)",
        "(a child of your own|child of their own|children of their own|children of your own|baby of your own|baby of their own|one of their own|one of your own)",
        "(only|just|not even|not really|not the real) ..1 (adopted|adoptive|a stepfather|a stepmother|the stepfather|the stepmother|step-parent|foster parents|foster parent|a foster)",
      ],
      unless: ["(sleep|pillow|bed|blood test|toys of their own|room)"],
      reason: {
        ja: "養親や継親を「にせもの」にします。",
        en: "It demotes adoptive and step-parents.",
      },
      suggestions: ["birth parent"],
      source: "positive adoption language",
      bad: [
        "Some adopted children look for their real parents.",
        "Love him as if he were your own.",
      ],
      good: [
        "Some adopted children look for their birth parents.",
        "Put each child in a bed of their own.",
      ],
    },
    {
      id: "en-family-adoption-words",
      severity: "error",
      scope: "term",
      match: [
        "(gave|given|give|gives|giving|put|putting) ..3 up for adoption",
        "(given up by|gave up her baby|gave up his baby|give up your baby|gave away her baby|given away|give the baby away|unwanted child|unwanted baby|unwanted children|unwanted babies|abandoned baby|abandoned child|abandoned by|foundling|orphan+|adoptee problem|stepchild from|illegitimate|out of wedlock|born out of|bastard|love child|love-child|unwed|unmarried mother+|unmarried mum+|unmarried mom+|unmarried parents|living in sin|shotgun wedding|shotgun marriage|test tube baby|test-tube baby|test tube babies|step-monster|wicked stepmother|baby daddy|baby mama|half-sibling only|second-hand family)",
      ],
      unless: ["(novel|film|tale|fairy|story|annie|law)"],
      reason: {
        ja: "養子や婚外の子をおとしめます。",
        en: "It stigmatises adoption or birth outside marriage.",
      },
      suggestions: ["placed for adoption", "parents who are not married"],
      source: "positive adoption language",
      bad: ["She was put up for adoption at birth.", "Unwed mothers can also register."],
      good: [
        "She was placed for adoption at birth.",
        "Parents who are not married can also register.",
      ],
    },
    {
      id: "en-family-husband-assumed",
      severity: "warn",
      scope: "term",
      match: [
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
        "(my husband|my wife)",
        "(husband or wife|wife or husband|husband, wife|if you have one|registered|law|not need to be married|or partner|partner or)",
      ],
      reason: { ja: "結婚した男女を前提にします。", en: "It assumes a married man and woman." },
      suggestions: ["your partner, if you have one"],
      source: "NHS;ベネッセ2020",
      bad: ["Your husband will like this soup.", "Husbands are welcome in the ward."],
      good: [
        "Your partner, if you have one, is welcome in the ward.",
        "A husband, wife or partner may sign.",
      ],
    },
    {
      id: "en-family-without-father",
      severity: "error",
      match: [
        "(fatherless|motherless|parentless|dadless|mumless)",
        "(no|without|lacking|lacks|missing|lost|absent|grow up without|grows up without|grew up without) ..1 (father|dad|daddy|mother|mum|father figure|dad figure|male role model)",
        "(absent|missing|runaway|deadbeat|dead-beat|feckless) (father|fathers|dad|dads|mother|mothers|parent|parents)",
        "(father figure|male role model|mother figure|man in the house|male influence)",
        "(single|lone|solo|divorced|separated|widowed|unmarried|same-sex|gay|lesbian|adoptive|step|foster|one-parent|single-parent) ..1 (mum|mums|mom|moms|mother|mothers|dad|dads|father|fathers|parent|parents|families|family|household|households|homes|home|couples|stepfamilies) ..8 (struggle|struggles|suffer|suffers|problem|problems|unstable|lonely|poor|worse|behind|trouble|cannot|can't|miss out|misses out|sadly|unfortunately|unlucky|harder|lack|lacks|confused|harm|not the same|disadvantage|risk|fail|brave|heroic|unhappy|less)",
        "(only|just|despite|even though|sadly|although|unfortunately|poor) ..3 (single parent|single mother|single mum|one parent|divorced|single-parent|lone parent|a single)",
        "(children|child|kids|babies) (of|from) (divorce|divorced|single|separated|unmarried|one-parent) ..8",
      ],
      unless: [
        "(label|word|phrase)",
        "(can apply|allowance|benefit|advice line|support for|group|welcome|leave|smoke|alcohol)",
      ],
      reason: {
        ja: "親のいないことを欠けたものとみます。",
        en: "It sees a lone parent's family as lacking.",
      },
      suggestions: ["single-parent family"],
      source: "KZ?",
      bad: ["A fatherless child may be shy.", "He has no father to copy."],
      good: [
        "Single-parent families can apply for the allowance.",
        "Some children live with one parent.",
      ],
    },
    {
      id: "en-family-couples",
      severity: "warn",
      match: [
        "(husbands and wives|wives and husbands|husband and wife|wife and husband|you and your husband|you and your wife|you and your spouse|men and women who marry|a man and a woman|a man and woman|couples who are married|only married|must be married|should be married|should marry|get married first|before marriage|marry first|married first)",
      ],
      unless: ["(registered|law|partner|not need)"],
      reason: { ja: "結婚した男女だけを前提にします。", en: "It assumes married men and women." },
      suggestions: ["couples", "parents"],
      source: "NHS",
      bad: [
        "Husbands and wives argue more in spring.",
        "You and your husband can read this together.",
      ],
      good: ["Couples argue more in spring.", "You and your partner can read this together."],
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
      bad: ["Has she got Daddy's eyes?", "Does he look like Mum?"],
      good: ["Her eyes are open wide.", "He looks at you."],
    },
  ],
};
