import type { RuleGroup } from "../group.ts";

/** Blame and labels for parents. */
export const stigmaOfParents: RuleGroup = {
  category: "stigma_deficit",
  rules: [
    {
      id: "en-stigma-young-parent",
      severity: "warn",
      match: [
        "(teen|teens|teenage|teenaged|underage|adolescent|child|schoolgirl|gymslip|young single|very young|too-young) (mum|mums|mom|moms|mother|mothers|pregnancy|pregnancies|bride)",
        "(babies having babies|kids having kids|children having children|too young to be|too old to be|too young to raise|mutton|old enough to be a grandmother|older mother+|elderly mother+|elderly mum+|old mum+|old mother+|ageing mother+|mature mother+)",
      ],
      unless: ["(statistics|rate|rates|survey)"],
      reason: { ja: "年齢で親をおとしめます。", en: "It demeans parents for their age." },
      suggestions: ["young parents"],
      source: "KZ?",
      bad: [
        "Teen mums rarely finish school.",
        "A teenage pregnancy is hard to hide.",
        "She is too young to be a mother.",
      ],
      good: [
        "Young parents can finish school with support.",
        "The teenage pregnancy rate fell.",
        "Six months is too young for honey.",
      ],
    },
    {
      id: "en-stigma-poverty",
      severity: "error",
      match: [
        "(families|parents|mothers|mums|people|those|couples|households) (on welfare|on benefits|on the dole|living on benefits|who live on benefits) ..2 (spend|waste|have|are|do not|don't|never|often|tend|should|just|only|cannot|can't|buy)",
        "(poor|needy|underprivileged|deprived|disadvantaged|destitute|impoverished|welfare|low-class|lower-class|council estate|benefit|benefits|slum|penniless|less fortunate|down-and-out) ..1 (family|families|parent|parents|child|children|mother|mothers|mum|mums|mom|moms|people|kids|home|homes|household|households|neighbourhood|area|areas|background|backgrounds)",
        "(the poor|the needy) (can|may|are|and|who|in|often|cannot|can't|need|should|will|have|do)",
        "(the underprivileged|the less fortunate|underprivileged|less fortunate|benefit scrounger+|scrounger+|welfare queen+|on the dole|sponger+|charity case+|handout+|living off benefits|live off benefits)",
      ],
      unless: ["(statistics|rate|sleep|poor sleep|the poor state)"],
      reason: { ja: "暮らしぶりで札をはります。", en: "It labels people by their means." },
      suggestions: ["families on a low income"],
      source: "APA",
      bad: [
        "Poor families get free nappies.",
        "Gifts for underprivileged babies.",
        "They live off handouts from the ward office.",
      ],
      good: [
        "Families on a low income get free nappies.",
        "Poor sleep is common now.",
        "The handbook tells which families can claim.",
      ],
    },
    {
      id: "en-stigma-those-parents",
      severity: "error",
      scope: "term",
      match: [
        "(parents|families|people|mothers|children) (in|from) ..1 (that|those|such) ..1 (part|parts|area|areas|estate|estates|neighbourhood|neighbourhoods|street)",
        "(druggie+|junkie+|crackhead+|wino+|drunkard+)",
        "(good|proper|real|responsible|decent|loving|true) parents (do not|don't|never|always|would never|put|have|know how|keep)",
        "(parents|families|mothers|mums|children|kids|people) (from|on|in) ..1 (estate|estates|council|tower blocks|slums|bad areas|poor areas|rough areas|such homes|these homes|those homes|bad homes|deprived areas|certain countries|other cultures) ..4 (seldom|rarely|never|often|do not|don't|can't|cannot|tend|usually|always|ignore)",
        "(those|people|parents|couples|women|anyone|whoever|families) ..1 who ..8 (should not have|shouldn't have|should never|have no business|ought not to have|should not be allowed)",
        "(do not|don't|never) (be|become|end up|act|behave|turn out) ..2 (like|as|one of) ..1 (those|these) ..4 (parents|mothers|mums|families|people|women)",
        "{marked} ..6 {deficit}",
        "(children|child|kids|babies) (in care|from care|in homes|in foster care|who were fostered|who were adopted|of addicts) ..4 (damaged|difficult|troubled|disturbed|violent|behind|problem|disadvantaged)",
        "(one of those|one of these|those|like the) ..1 (neglectful|lazy|bad|depressed|crazy|hysterical|nervous|weepy|teenage|foreign|careless|selfish|pushy|unfit|uncaring|irresponsible) (parents|mothers|mums|moms|dads|fathers)",
        "(mental|psychiatric|psychological) (problems|problem|issues|illness|trouble|disorders) ..8 (dangerous|danger|unfit|cannot look after|can't look after|harm|neglect|hurt)",
      ],
      reason: {
        ja: "支えの要る人を悪い親としています。",
        en: "It sorts parents who need support among the bad.",
      },
      suggestions: ["parents who need a rest"],
      source: "KZ?",
      bad: [
        "You do not want to be one of those lazy parents.",
        "Do not become like the careless mothers in the news.",
        "Parents with mental problems can be a danger to the baby.",
      ],
      good: [
        "You do not want to be alone with it.",
        "Do not become too tired to ask.",
        "Parents with a mental illness can ask for a home visit.",
      ],
    },
    {
      id: "en-stigma-bad-parents",
      severity: "error",
      match: [
        "(parents|mothers|fathers|people|families|those) who ..6 (ashamed|to blame|themselves to blame|know better|do not deserve|don't deserve|should not have children)",
        "(should be ashamed|ought to be ashamed|shame on|should not have children|shouldn't have children|unworthy)",
        "(bad|unfit|irresponsible|neglectful|lazy|careless|terrible|useless|hopeless|selfish|poor|weak|inadequate|incompetent|failed|failing|uncaring|unloving|cold|ignorant|feckless|unsuitable|thoughtless|sloppy|indulgent|overprotective|over-protective|pushy|helicopter|tiger|drunken|drug-addicted|alcoholic|addicted|reckless|immature|uneducated|illiterate|stupid|working-class|jobless|unemployed|drunk|permissive|strict) ..1 (parent|parents|parenting|carers|upbringing)",
        "(too lazy to|too selfish to|too stupid to|too weak to|too ignorant to|bad parenting|poor parenting|spare the rod|only parents who don't care|parents who do not care|parents who don't care|parents these days|parents nowadays|parents who cannot be bothered|can't be bothered|cannot be bothered|couldn't be bothered|parents who fail|failed as a parent|fail as a parent|helicopter parent+|tiger mother+|tiger mum+|tiger mom+|pushy mother+|pushy mum+|anti-vaxxer+|karen|druggie+|junkie+|addict+|alcoholic mother+|white trash|chav+|drug baby+|crack baby+|sad case+|hopeless case+|drunk mother+)",
      ],
      unless: [
        "(not come from|not caused by|not because of|does not make you|doesn't make you|not a sign)",
      ],
      reason: { ja: "親を責める言い方です。", en: "It blames parents." },
      suggestions: ["it is hard"],
      source: "KZ?",
      bad: [
        "Lazy parents use the screen at supper.",
        "Tantrums come from bad parenting.",
        "Selfish parents go out at night.",
      ],
      good: [
        "Supper is hard after a long day.",
        "Tantrums do not come from bad parenting.",
        "Parents may go out at night.",
      ],
    },
  ],
};
