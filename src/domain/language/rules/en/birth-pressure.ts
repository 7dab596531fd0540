import type { RuleGroup } from "../group.ts";

/** How to give birth, and how often. */
export const birthPressure: RuleGroup = {
  category: "mother_pressure",
  rules: [
    {
      id: "en-pressure-natural-birth",
      severity: "warn",
      match: [
        "(feel|feeling|bear|endure|embrace|welcome) ..2 (pain|pains|contraction|contractions) ..6 (bond|a mother|stronger|proud|real|makes you|earn)",
        "(hold out|manage|cope|hold on|do it|do|go) ..2 without ..1 (pain relief|epidural|drugs|painkillers|medication)",
        "(birth|labour|caesarean|c-section|epidural) ..8 (miss out|you miss|misses the|missed the|robs you|robbed|real experience|the real thing|true birth|proper birth)",
        "(caesarean|c-section|cesarean|epidural) ..3 (not quite|not really|not truly|hardly|barely|less of|second best|second-best) ..5 (birth|labour|labor|same|deliver*)",
        "(natural way|without medicine|without drugs|drug-free|medication-free|as nature intended|the old way) ..6 (birth|deliver*|labour|labor|born)",
        "(birth|births|birthing|deliver*|labour|labor|born) ..4 (the natural way|without medicine|without drugs|without painkillers|without any painkillers|without pain relief|as nature intended)",
        "(no|without|refuse|refused|skipped|declined) ..1 (pain relief|epidural|drugs|painkillers) ..6 (right way|proper|real|proud|stronger|brave|best way|true)",
        "(natural|normal|proper|real|drug-free|unmedicated|pure|gentle natural) (<birth> weight, weights, certificate, rate, plan|births|<delivery> time, times, date, charge, note, van|childbirth|labour|labor|birthing|way to give birth)",
        "(give|gave|giving|gives) birth ..1 (naturally|normally|properly|the natural way|without drugs|without help)",
        "(deliver|delivered|delivering|born) (naturally|normally|the natural way|the normal way)",
        "(birth|labour|caesarean|c-section|epidural) ..3 (the natural way|as nature intended|easy option|soft option|too posh|cheat|cheating|failure|missed out|not a real birth|give in|gave in|avoid at all costs|the lazy)",
        "(too posh to push|push through the pain|through the pain|give in to an epidural|gives in to an epidural|gave in to an epidural|resort to an epidural|resort to a caesarean|ended in a caesarean|just a caesarean|only a caesarean|manage without an epidural|without pain relief)",
        "(easy|easier|quick and easy) (birth|labour|labor|delivery)",
      ],
      unless: [
        "(vaginal birth after|midwife will discuss|ward is called|paid|insurance|insured|covered|allowance|costs|fee|fees)",
      ],
      reason: { ja: "産み方に優劣をつけます。", en: "It ranks ways of giving birth." },
      suggestions: ["vaginal birth"],
      source: "RCM Re:Birth 2022",
      bad: [
        "Hope for a natural birth.",
        "An easy labour runs in some families.",
        "Choose the natural way and give birth without drugs.",
      ],
      good: [
        "A vaginal birth often means a shorter stay.",
        "Births differ in length.",
        "Pain relief is there if you want it.",
      ],
    },
    {
      id: "en-pressure-blame-wording",
      severity: "warn",
      scope: "term",
      match: [
        "(failed to progress|failed induction|failure to progress|incompetent cervix|elderly primigravida|elderly primip|geriatric mother|geriatric pregnancy|geriatric|poor maternal effort|failed labour|failed labor|hostile uterus|irritable uterus|lazy uterus|inadequate pelvis|blighted ovum|failed pregnancy|failed caesarean|advanced maternal age mother|trial of labour|trial of scar|lazy baby|poor obstetric history|terminate her)",
      ],
      unless: ["(ward for|unit for|clinical record)"],
      reason: { ja: "医療の言葉が本人を責めています。", en: "Clinical words that blame." },
      suggestions: ["slow labour", "cervix opens early"],
      source: "RCM Re:Birth 2022",
      bad: [
        "It was a geriatric pregnancy.",
        "Her labour failed to progress.",
        "She has an incompetent cervix.",
      ],
      good: [
        "Her labour was slow.",
        "The cervix may open early.",
        "A failed test is not your fault.",
      ],
    },
    {
      id: "en-pressure-next-baby",
      severity: "warn",
      match: [
        "(have|get|plan|start) (your|the|a) (second|next|third) ..2 (before|soon|while|by)",
        "(put off|putting off|postpone|postponing|delay|delaying) ..1 (children|having|motherhood|a baby) ..4 (regret|too late|sorry)",
        "(shame|pity|sad|selfish|unfair|lonely) ..4 (only one|just one|an only child)",
        "(second|another|next) (child|baby) ..1 (soon|quickly|now|before)",
        "(one child|just one|stop at one|stopping at one|only one child) ..3 (enough|lonely|sad|selfish|a pity|not fair)",
        "(hurry|hurry up|get on) ..1 (with|and have|for) ..2 (next|second|another|sibling)",
        "(plan|plan for|try for|think about|go for) ..1 (second|another|number two|next one|next baby|sibling) ..1 (soon|now|quickly|before)",
        "time ..3 (had|has|gets|got|gave|give|for) ..3 (brother|sister|sibling|little one|playmate)",
        "(do not|don't|why) (wait|leave it|put it off|delay) ..3 (long|late|much longer|for) ..4 (second|another|next|baby|child|sibling)",
        "(not getting any younger|at your age|before you turn forty|before you are forty|before forty|while you still can|an only child would be|an only child is lonely|give your child a brother|company for your child)",
        "(time for|when is|how about|what about|ready for) ..3 (little brother|little sister|brother or sister|little brother or sister|sibling|second baby|number two|second child)",
        "(clock is ticking|biological clock|number two|baby number two|another baby soon|when are you having another|when is the next|time for a sibling|give him a brother|give her a sister|give your child a sibling|don't leave it too late|do not leave it too late|before it is too late to have|best age to have|while you are still young|have them young|before you are too old)",
      ],
      unless: [
        "(is enough|is fine|just right|every number|your choice)",
        "(contraception|doctor|nappy number two|bus)",
      ],
      reason: { ja: "出産の圧力になります。", en: "It presses people to have children." },
      suggestions: ["(remove)"],
      source: "KZ?",
      bad: [
        "Is it time for number two?",
        "The clock is ticking, so plan soon.",
        "Do not wait too long for the second.",
      ],
      good: [
        "Ask about contraception at the check.",
        "The bus leaves at two.",
        "Whether you have another child is your own affair.",
      ],
    },
  ],
};
