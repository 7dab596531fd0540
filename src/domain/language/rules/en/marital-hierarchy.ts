import type { RuleGroup } from "../group.ts";

/** Words and habits that rank husband and wife. */
export const maritalHierarchy: RuleGroup = {
  category: "marital_hierarchy",
  rules: [
    {
      id: "en-marital-nickname",
      severity: "error",
      scope: "term",
      match: [
        "(hubby|hubbies|the wife|the wifey|wifey|wifie|the missus|the missis|missus|the little woman|little woman|the old man|my old man|the old lady|her indoors|her majesty at home|ball and chain|trouble and strife|lord and master|better half|other half|the boss at home|she who must be obeyed|the hubs|hubs|henpecked|under the thumb|under her thumb|lady wife|good lady|trophy wife|trophy husband|sugar daddy|him indoors)",
      ],
      unless: ["(novel|film|pub)"],
      reason: {
        ja: "配偶者をからかい、所有物のように呼びます。",
        en: "It belittles or owns a spouse.",
      },
      suggestions: ["partner", "husband", "wife"],
      source: "UN",
      bad: [
        "Leave a note for hubby.",
        "Take the wife for a walk.",
        "Tell your better half about the scan.",
      ],
      good: [
        "Leave a note for your partner.",
        "The pub on the corner is called The Missus.",
        "Tell your partner about the scan.",
      ],
    },
    {
      id: "en-marital-man-and-wife",
      severity: "error",
      scope: "term",
      match: [
        "(and his wife|man and wife|men and their wives|husband and his wife|man and his wife|doctors and their wives|members and their wives|staff and their wives|fathers and their wives)",
      ],
      reason: {
        ja: "男性だけを人として扱う言い方です。",
        en: "Not parallel: a man, and his wife.",
      },
      suggestions: ["husband and wife", "couple"],
      source: "APA",
      bad: [
        "As man and wife you choose a name.",
        "Doctors and their wives are invited.",
        "Mr Mori and his wife sent a card.",
      ],
      good: [
        "As a couple you choose a name.",
        "Doctors and their families are invited.",
        "The Mori family sent a card.",
      ],
    },
    {
      id: "en-marital-authority",
      severity: "error",
      match: [
        "(the man|the husband|the man of the couple) ..3 (speak first|speaks first|decide|decides|lead|leads|go first|goes first|sit at the head|sits at the head|walk in front|is served first|eats first|bathes first)",
        "(ask|asking|check with|consult|consulting|clear it with) ..1 {father} ..1 (if he|whether he|for his|first|before you|for permission|for money|for leave|to allow)",
        "(boss|captain|commander|chief|king|ruler) ..1 (in|of|at) ..1 (house|home|family|household|kitchen)",
        "(daughter-in-law|daughters-in-law|bride of the house|bride of the family|bride of our family|the family's bride|young bride)",
        "(wear the trousers*|wears the trousers|wear the pants*|rule the roost*|rules the roost|rule the house*)",
        "(belong*|marry*|married|marrying|marries|join*) ..1 (to|into) ..3 (husband|husband's|in-laws|his family|his house|new family)",
        "(master of the house|lord of the manor|king of the castle|king of the house|the lord of the house)",
        "(his permission|his approval|husband's permission|husband's approval|husband's consent|his consent|his blessing|dad's permission|husband's blessing|permission from your husband|approval of your husband)",
        "(obey|obeys|obedient|submit to|submits to|submissive|defer to|defers to|serve|serves|wait on|waits on|bow to|listen to|honour and obey) ..1 (husband|your husband|her husband|him|dad|the man|his wishes|his word|your man|her man)",
        "obey",
        "{father} ..3 (has|have|gets|get|is|makes|make|should have|always has) ..2 (final say|last word|final word|boss|final decision|in charge|the decision|decides|head)",
        "{father} (decides|should decide|will decide|must decide|must approve|approves|allows it|allows you|lets you|permits)",
        "(let|leave|allow) {father} ..2 (decide|final|make the decision|choose the name|sign|have the last word)",
        "(allow|allows|let|lets|permit|permits) (his wife|her wife|the wife) ..3",
        "(keep|keeping|make|making) (your|the) (husband|man) ..2 (happy|sweet|content|satisfied|keen)",
        "(look after|please|pleasing|care for|serve|feed|pamper|spoil) (your|the) (husband|man) ..2",
        "(a|the|be a|being a) (good|proper|dutiful|perfect|obedient|loyal|devoted) wife",
        "(keep|keeping|make) (him|your man) ..1 (happy|sweet|content|satisfied|in a good mood)",
        "(let|lets|letting) (her|your) man",
        "(contradict|contradicts|argue with|nag|nags|correct|corrects|interrupt|criticise|criticize|disagree with|question|oppose|answer back to|embarrass|upset|bother|disturb) (her|your|the|a) (husband|man)",
        "(under the thumb|henpecked|whipped|under her thumb|behind every great man|behind every successful man|happy wife, happy life|happy wife happy life)",
        "(a woman's|wife's|wifely) (duty|duties|place)",
        "(before|after|without) (asking|consulting|checking with|telling) ..1 (husband|your husband|him)",
      ],
      unless: ["(together|each other)"],
      reason: { ja: "夫に決める力があるとしています。", en: "It gives the husband authority." },
      suggestions: ["decide together"],
      source: "UN;自治体?",
      bad: [
        "Get your husband's permission before you enrol.",
        "Dad decides how money is spent.",
        "Get your husband's approval before you book.",
      ],
      good: [
        "Decide together how money is spent.",
        "Wait for the doctor's permission before you swim.",
        "You need nobody's permission to book.",
      ],
    },
    {
      id: "en-marital-mrs-husband",
      severity: "info",
      match: [
        "(mrs.|mrs) (john|peter|james|david|paul|michael|thomas|robert|taro|ken|kenji)",
        "(mr. and mrs.|mr and mrs)",
      ],
      reason: { ja: "妻を夫の名で呼びます。", en: "It names a wife by her husband." },
      suggestions: ["(her own name)"],
      source: "UN",
      bad: [
        "Mrs John Hill gave a talk.",
        "A card for Mr and Mrs Sato.",
        "Tickets for Mr. and Mrs. Ono are here.",
      ],
      good: [
        "Ann Hill gave a talk.",
        "A card for the Sato family.",
        "Tickets for Ms Ono are here.",
      ],
    },
    {
      id: "en-marital-status-word",
      severity: "warn",
      scope: "term",
      match: [
        "(maiden name|maiden names|spinster|spinsters|old maid|old maids|bachelorette|divorcee|divorcée|married off|marry off|marry her off|marry well|give the bride away|giving away the bride|left on the shelf|still on the shelf|be on the shelf|end up on the shelf|confirmed bachelor|take his name|takes his name|take her husband's name|widow woman|kept woman|mistress)",
      ],
      unless: [
        "(form|passport|register|birth certificate|shop|toys on the shelf|books on the shelf)",
      ],
      reason: { ja: "女性だけを結婚で区別します。", en: "It sorts women by marriage." },
      suggestions: ["birth name"],
      source: "UN;alex",
      bad: [
        "Is your maiden name on the card?",
        "Her aunt, a spinster, knits well.",
        "Why is she still on the shelf at thirty?",
      ],
      good: [
        "Is your birth name on the card?",
        "The form has a box for a maiden name.",
        "The toys are on the shelf.",
      ],
    },
    {
      id: "en-marital-sexes",
      severity: "warn",
      scope: "term",
      match: [
        "(ladies first|the fairer sex|fairer sex|weaker sex|the fair sex|stronger sex|opposite sex|gentler sex|second sex|weaker vessel|battle of the sexes|men are from mars)",
      ],
      reason: { ja: "男女に上下をつけます。", en: "It ranks the sexes." },
      suggestions: ["(remove)"],
      source: "APA",
      bad: [
        "Ladies first at the buffet.",
        "The weaker sex needs more rest.",
        "Compete with the opposite sex for fun.",
      ],
      good: [
        "Pregnant people first at the buffet.",
        "Everyone needs rest.",
        "Compete with your friends for fun.",
      ],
    },
    {
      id: "en-marital-wife-appearance",
      severity: "warn",
      match: [
        "(the girl he married|the woman he married|the girl you married|the man you married)",
        "(lipstick|make-up|perfume|pretty|attractive|slim|nice dress|hair done|beautiful) ..8 (for him|for your husband|for your man|he comes home|he gets home|husband)",
        "(little|good|dutiful|obedient|lovely little|nagging|jealous|spoilt) ..1 (wife|wives|wifey)",
        "(pretty|lovely|beautiful|charming|young|dear|good little) (wife|wives)",
        "(marital duties|conjugal duties|wife material|wife's duty|a wife should|wives should|a wife must|wives must|a wife ought|women should obey|real man|real men|real woman|real women|man enough|be the man|man of your dreams|catch a husband|keep a husband|keep your man|hold on to your man)",
      ],
      reason: {
        ja: "妻や夫のあり方を決めつけます。",
        en: "It prescribes what a wife or husband must be.",
      },
      suggestions: ["(remove)"],
      source: "自治体?",
      bad: [
        "A wife should greet him at the door.",
        "Real men carry the pram.",
        "A wife must keep the house pretty.",
      ],
      good: [
        "Greet each other at the door.",
        "Anyone can carry the pram.",
        "Keep the floor clear for the crawling baby.",
      ],
    },
  ],
};
