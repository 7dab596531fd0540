import type { RuleGroup } from "../group.ts";

/** Labels, pity and blame. */
export const stigmaDeficit: RuleGroup = {
  category: "stigma_deficit",
  rules: [
    {
      id: "en-stigma-problem-family",
      severity: "error",
      match: [
        "(problem|troubled|at-risk|high-risk|chaotic|difficult|hard-to-reach|hard to reach|dangerous|deviant|rough|bad|undesirable|feckless|multi-problem|failing|hopeless|weak|needy|vulnerable) ..1 (family|families|mother|mothers|mum|mums|parent|parents|home|homes|children|child|households|kids|fathers)",
        "(problem child|problem children|problem parent|problem parents|bad apple|delinquent|juvenile delinquent+|bad crowd|bad blood|black sheep|lost cause|no-hoper+|bad family|from a bad home)",
      ],
      unless: ["(programme|project name|infection|vaccine)"],
      reason: { ja: "人や家庭に札をはります。", en: "It labels people." },
      suggestions: ["families who need support"],
      source: "KZ?",
      bad: [
        "Problem families seldom ask for help.",
        "The visitor looks for at-risk mothers.",
        "He fell in with a bad crowd of delinquents.",
      ],
      good: [
        "Families who need support can ring us.",
        "The visitor comes to every home.",
        "A crowd came to the visit of the fire engine.",
      ],
    },
    {
      id: "en-stigma-abuser",
      severity: "error",
      match: [
        "(abusive|abusing|violent|cruel|neglectful|negligent|neglecting|toxic|monstrous|child-beating|murderous) ..1 (parent|parents|mother|mothers|father|fathers|mum|mums|dad|dads|home|family|families|carers|people)",
        "child abuser+",
        "(child abusers|abuser|abusers|child beater+|baby killer+|monster parent+|parents who abuse|people who abuse|mothers who abuse|fathers who abuse|those who abuse|parents who hit|parents who beat|parents who neglect|mothers who neglect|parents who shake|cycle of abuse|abused children grow|abused children become|parents who hurt|kind of parent who)",
      ],
      unless: ["(law|statute|report|police guidance)"],
      reason: {
        ja: "人を行為で決めつけ、相談から遠ざけます。",
        en: "It defines people by an act and keeps them from asking for help.",
      },
      suggestions: ["when you fear you might hurt your child"],
      source: "KZ?",
      bad: [
        "Abusive parents often deny it.",
        "Do not become a child abuser.",
        "Neglectful mothers leave the baby to cry.",
      ],
      good: [
        "When you fear you might hurt your child, ring us.",
        "The law on child protection changed.",
        "You may put the baby down and leave the room to breathe.",
      ],
    },
    {
      id: "en-stigma-suffering",
      severity: "warn",
      match: [
        "suffer* ..1 from",
        "(sufferer+|a victim of|victims of|victim of|afflicted|stricken with|stricken by|plagued by|burdened with|struck down by|confined to a|condemned to|tragedy of|crippled by|battling with|doomed to|tragic case|tragic cases|cursed with|saddled with)",
      ],
      unless: [
        "(pain|headache|headaches|heartburn|backache|back pain|a cold|a cough|thirst|hunger|earthquake|flood|disaster|fire|typhoon|hay fever|crime|violence|morning sickness|cramp|cramps|constipation|heat|dehydration|colic|toothache|burns|nausea|itching)",
      ],
      reason: { ja: "病気や障害を不幸として描きます。", en: "It paints a condition as misery." },
      suggestions: ["has", "lives with"],
      source: "APA;alex",
      bad: [
        "He suffers from Down's syndrome.",
        "Parents afflicted with deafness can use text.",
        "She is a victim of autism.",
      ],
      good: [
        "He has Down's syndrome.",
        "If you suffer from heartburn, sleep on two pillows.",
        "She is autistic.",
      ],
    },
    {
      id: "en-stigma-normal-child",
      severity: "error",
      match: [
        "(what is wrong with|what's wrong with|something is wrong with|something wrong with|anything wrong with) ..1 (child|baby|son|daughter|children|toddler|girl|boy|him|her)",
        "(born with a defect|has a defect|with a defect|with defects)",
        "^(is|are|will) (your|my|the|our) (child|baby|son|daughter|children|toddler) ..1 (normal|abnormal|slow|backward|behind)",
        "(ivf|donor|surrogate|surrogacy|test-tube|adoption|adopted) ..5 (not natural|unnatural|not quite natural|not really|not real|artificial|playing god|against nature)",
        "(normal|abnormal|proper|perfect|ordinary|typical|regular|healthy normal|defective|faulty|inferior|substandard|imperfect|subnormal|unnatural|right in the head) ..1 (child|children|baby|babies|kid|kids|toddler|toddlers|boy|boys|girl|girls|people|person|infant|infants|development|school|peers|behaviour|life)",
        "(<abnormal> noise, sound, smell, weather, heat, rise, readings|abnormality|abnormalities|subnormal|birth defect+|defective|deformed|deformity|freak|freaks|not normal|isn't normal|is not normal|less than perfect|something wrong with your|what is wrong with your|what's wrong with)",
      ],
      unless: [
        "(scan|scans|screening|folic|risk of|prevent|research)",
        "(range|scan result|cells|results|test|rhythm|bleeding|clinical|temperature|discharge|smear)",
      ],
      reason: { ja: "正常と異常に分けます。", en: "It divides children into normal and abnormal." },
      suggestions: ["most children"],
      source: "APA;alex",
      bad: [
        "A normal child can do this by two.",
        "Is his play abnormal?",
        "What is wrong with your child?",
      ],
      good: [
        "Most children can do this by two.",
        "The test shows a normal range.",
        "A normal temperature is below 37.5 degrees.",
      ],
    },
    {
      id: "en-stigma-pity",
      severity: "error",
      match: [
        "(tragedy|misfortune|curse|punishment|disaster|sorrow|heartbreak|nightmare|burden|cross) ..6 (disabled|disability|autistic|autism|down's|deaf|blind|premature|handicap|special)",
        "(disabled|disability|autistic|autism|down's|deaf|blind|premature) ..6 (tragedy|misfortune|curse|punishment|a disaster|sorrow|heartbreak|nightmare|burden|a cross|hopeless|no future|ruined)",
        "(pitiful|pitiable|pity|poor|poor little|unfortunate|unlucky|unhappy|wretched|miserable|sad little|tragic|helpless|hapless|sorry for|piteous|ill-fated|forlorn|neglected-looking) ..1 (child|children|baby|babies|kid|kids|thing|things|mite|mites|soul|souls|family|families|mother|mothers|parents|little one|little ones|orphans|boy|girl|lamb|dear|darling|single|adopted|parent|refugees|immigrants|woman|women|creature+|couple|twins|father|fathers|dad)",
        "(feel sorry for|feels sorry for|take pity|takes pity|have pity|pity the|a pity that|such a shame that|sadly born|heart goes out|inspirational despite|brave despite|in spite of his disability|in spite of her disability|despite his disability|despite her disability|despite their disability|despite a disability|a burden|burden on|a heavy cross|cross to bear|special gift from god|angel on earth)",
        "(premature|disabled|small|tiny|sickly) (babies|children|baby|child) ..4 (weak|feeble|frail|fragile|sickly) (creature|creatures|thing|things|ones|little)",
        "(shame|pity|sad|sorry) ..2 (that|for) ..4 (deaf|blind|disabled|autistic|in a wheelchair)",
        "(sad|tragic|unfortunate) ..2 (that|for) ..4 (adopted|disabled|premature|single|ill|born)",
      ],
      unless: ["(pity party|toy|sleep|weather)"],
      reason: { ja: "憐れみの対象にします。", en: "It makes people an object of pity." },
      suggestions: ["(state the fact)"],
      source: "KZ",
      bad: [
        "Those poor little things in intensive care need cuddles.",
        "Feel sorry for the child who has no siblings.",
        "It must be a tragedy to have an autistic child.",
      ],
      good: [
        "Babies in intensive care need cuddles.",
        "Some children have no siblings.",
        "Poor hearing can be found in the first week.",
      ],
    },
    {
      id: "en-stigma-mental",
      severity: "error",
      scope: "term",
      match: [
        "(must be mad|would be mad|be mad to|are you mad|crazy|insane|hysterical|neurotic|psycho|psychotic mum|lunatic+|nutter+|nutcase|deranged|demented|schizo|bipolar mood|loony|madhouse|loony bin|bonkers|mental case|mental patient|basket case|unhinged|go mad|going mad|went mad|goes mad|gone mad|drive you mad|drives you mad|mad mother|mad mothers|mad woman|a nervous wreck|nervous breakdown|losing her mind|lose her mind|lost her mind|losing your mind|lose your mind|losing my mind|out of your mind|out of her mind|off your head|weak-minded|weak minded|mentally weak|attention seeking|attention-seeking|over-emotional|overemotional|drama queen+|oversensitive|hormonal mess|commit suicide|committed suicide|committing suicide|mentally ill|the depressed|right in the head|weak nerves|nerves are weak|bad nerves)",
      ],
      unless: [
        "(not|isn't|aren't|nor|never) (crazy|insane|hysterical|neurotic|going mad|mad|losing)",
        "(mad about|mad hatter|crazy paving|crazy quilt|crazy pattern|crazy golf|like crazy|crazy how|crazy that|crazy weather|crazy busy|crazy hair|crazy about|crazy for)",
      ],
      reason: { ja: "心の不調への偏見です。", en: "It stigmatises mental distress." },
      suggestions: ["(describe the feeling)"],
      source: "alex",
      bad: [
        "The crying will drive you insane.",
        "A hysterical caller rang at night.",
        "She had bad nerves after the birth.",
      ],
      good: [
        "The crying may wear you out.",
        "Hayfever is a nuisance in May.",
        "Mind the step and lose no time.",
      ],
    },
    {
      id: "en-stigma-mental-blame",
      severity: "error",
      match: [
        "(depression|anxiety|baby blues|postnatal depression|low mood|feeling low|feel low|sad) ..6 (weakness|weak|attitude|laziness|excuse|cure yourself|snap out|pull yourself|choice|selfish|attention|character|think positive|cheer up|fault|lack of)",
        "(snap out of it|pull yourself together|pull herself together|just cheer up|get a grip|all in your head|all in her head|mind over matter|think positive and|weak character|weak-willed|strong women do|strong mothers do|strong mums do|not trying hard enough|only weak|too sensitive)",
      ],
      unless: [
        "(nobody's|no one's|not your|not anyone's) ..1 fault",
        "(is not|isn't|not a|nothing to do|never a)",
      ],
      reason: {
        ja: "心の不調を本人のせいにします。",
        en: "It blames people for their mental health.",
      },
      suggestions: ["it can happen to anyone"],
      source: "公用文",
      bad: [
        "Depression is a sign of weakness in a parent.",
        "Just snap out of it and go for a walk.",
        "Only a lack of will makes you sad; pull yourself together.",
      ],
      good: [
        "Depression can happen to anyone.",
        "Depression is not a sign of weakness.",
        "If you feel sad for two weeks, talk to a doctor.",
      ],
    },
  ],
};
