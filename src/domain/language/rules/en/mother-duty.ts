import type { RuleGroup } from "../group.ts";
import { bothAlike } from "./shared-context.ts";

/** Duty and guilt laid on mothers. */
export const motherDuty: RuleGroup = {
  category: "mother_pressure",
  rules: [
    {
      id: "en-pressure-guilt",
      severity: "warn",
      match: [
        "(are you not|aren't you|don't you|do you not|how can you|how could you|can you really|would you really|could you bear|does it not) ..2 (ashamed|guilty|sorry|bear|leave|sad|bad|heart|feel|love)",
        "(give|gives|gave|giving) up ..1 (career|careers|job|jobs|work|dreams|hobbies|friends)",
        "(go|going|went|return|returning|back) ..3 work ..4 (too early|too soon|so early|so soon)",
        "(baby|child) (will|may|might|could) ..1 (feel|think|believe) ..2 (unloved|abandoned|forgotten|you do not love|rejected)",
        "if you ..3 (love|loved|care|cared|care about) (your|the|about) ..1 (baby|child|family) ..3 you",
        "(because|since) you love (your|the) (baby|child) ..3 you",
        "(easy way out|easy option|lazy option|cheat|cheating|selfish|lazy way|guilty pleasure|cutting corners|cut corners|take shortcuts|no excuse|no excuses|slacking|self-indulgent|spoil yourself|bad habits|rod for your own back)",
        "(your|her|a mother's|mum's|the mother's|mother's|mom's) (fault|own fault|doing|blame)",
        "(blame|blames|blaming|to blame) ..1 {momWord}",
        "(ready-made|jars|jar|shop-bought|store-bought|screen|screens|tv|tablet|takeaway) ..6 (love|lazy|guilt|guilty|cheat|not care|poor substitute|ashamed|last resort|shortcut)",
        "(homemade|home-made|home-cooked|made by hand|hand-made|made with love|cooked with love) ..5 (love|shows|best|proof|mum|mother|better)",
        "(nursery|day care|daycare|childcare|crèche|creche|childminder|strangers) ..6 (too young|too early|too soon|guilt|guilty|abandon|abandoned|stranger|strangers|miss out|missing out|selfish|poor little|harm|unloved|sad for)",
        "(leave|leaving|left|put|putting) ..2 (baby|child|him|her|them) ..2 (with strangers|in day care so|in nursery so|so young|so early|too early)",
        "(feel|feels|felt) guilty ..3 (about|for|when|if) ..4 (work|rest|nursery|formula|sleep|day care)",
      ],
      unless: [
        "(no excuse for|no need to feel|is not|isn't|not selfish|never selfish|do not feel|don't feel|you are not)",
      ],
      reason: { ja: "罪悪感をあたえます。", en: "It makes people feel guilty." },
      suggestions: ["(remove)"],
      source: "KZ?",
      bad: [
        "A jar of purée is the lazy option.",
        "Nursery at six months is too early for a child.",
        "Going back to work so soon is hard on a baby.",
      ],
      good: [
        "Jars of purée are fine.",
        "Rest is not selfish.",
        "You can go back to work when it suits you.",
      ],
    },
    {
      id: "en-pressure-mood",
      severity: "warn",
      match: [
        "{momWord} ..1 (is|are|feels|gets|was) ..1 (tense|stressed|anxious|nervous|upset|worried|unhappy|cross|sad|impatient|restless|in a bad mood|not relaxed)",
        "(cry|cries|settle|sleep|fussy|unsettled|colic) ..8 (tense|anxious|nervous|stressed) (mum|mother|mom|mummy)",
        "(happiest|best|most beautiful) (time|days|months|moment) ..2 (of|in) ..2 (woman|mother|lady|wife)",
        "(should|must|ought to) ..2 (glow|glowing|radiant|happy|grateful|enjoy|smile|cherish|treasure) ..6 (pregnan*|every moment|motherhood|woman|mother)",
        "(baby|child|toddler) ..2 (feels|senses|notices|knows|picks up|suffers) ..4 (stressed|stress|anxious|tense|worried|nervous|upset)",
        "(if|when|because) ..1 (mum|mom|the mother|mummy|mother|a mother|you) (is|are|feel|feels|get|gets|becomes|become) ..1 (stressed|anxious|tense|upset|sad|unhappy|worried|nervous|angry|calm|happy|relaxed|cross) ..8 (baby|child|he|she|they|little one)",
        "(happy|calm|relaxed|smiling|rested|cheerful|stressed|anxious|tense|unhappy|nervous|contented) {momWord} ..3 (happy|calm|relaxed|content|means|makes|make|equals|settled|raises|is the|has a|have|baby)",
        "(mum's|mom's|mummy's|a mother's|the mother's|mother's|mothers') (mood|smile|stress|worry|worries|anxiety|tears|happiness|nerves|face|tension|temper|fears|calm) ..8",
        "(keep|stay|remain|always be) (smiling|cheerful|calm|positive|happy) ..6 (baby|mum|mother|for your|family|sake)",
        "(cries|cry|crying|fussy|fusses|unsettled|restless|wakes|upset) ..3 (because|when|if|since) (you|mum|mother|mummy) ..3 (tense|stressed|anxious|nervous|upset|worried|angry|unhappy|tired|impatient)",
        "(baby|babies|child|children) ..3 (sense|senses|feel|feels|pick up on|picks up on|catch|catches|absorb|absorbs|notice|notices) ..2 (mother's|mum's|mom's|your stress|your anxiety|your tension|your worry|your nerves|your fear)",
      ],
      unless: [...bothAlike, "(talk to|gp|doctor|helpline|midwife|support)"],
      reason: {
        ja: "家族の気分の責任を母親に負わせます。",
        en: "It makes the mother answer for everybody's mood.",
      },
      suggestions: ["babies cry for many reasons"],
      source: "KZ?",
      bad: [
        "A calm mum makes a calm baby.",
        "If you are tense, your baby will cry.",
        "The baby is unsettled because Mum is tense.",
      ],
      good: [
        "Babies cry for many reasons.",
        "If you feel anxious, talk to your midwife about your baby.",
        "Some babies are unsettled in the evening.",
      ],
    },
    {
      id: "en-pressure-duty",
      severity: "error",
      match: [
        "{momWord} ..1 (should|must|ought|have to|has to|need to|needs to|are expected|is expected|never|always put|always puts|cannot afford|can't afford|owe|owes|are supposed|is supposed|do not get|don't get|sacrifice|sacrifices|put themselves|puts herself|do not complain|don't complain|have no right|are responsible|is responsible)",
        "as a (mother|mum|mom|mommy|mummy|woman|wife) ..8",
        "(a mother's|mother's|mum's|mom's|your maternal|maternal|motherly|mothers') ..1 (duty|duties|job|responsibility|place|role|work|sacrifice)",
        "(now that|once|when|because|since) (you|she) (are|is|become|becomes|'re) a (mother|mum|mom|mummy) ..6",
        "(put|putting) (yourself|herself|your own needs|her own needs|your needs|her needs|your career) (last|second|on hold|aside)",
        "(you|she) (chose|wanted|signed up) ..3 (mother|mum|motherhood|baby|this)",
        "(motherhood|being a mother|being a mum) (is|means|requires|demands) ..6 (sacrifice|selfless|job|giving up|putting|patience|duty|never|always|full-time|hardest|everything)",
        "(enjoy|treasure|cherish|savour|savor) every (moment|minute|second|day)",
      ],
      unless: [
        ...bothAlike,
        "(tested|test|blood|vaccine|vaccinated|screened|register|insured|pregnant|fasting|infection|consent)",
      ],
      reason: { ja: "母親であることを理由に義務を負わせます。", en: "It lays a duty on mothers." },
      suggestions: ["parents can"],
      source: "KZ",
      bad: [
        "Mothers should never raise their voice.",
        "As a mum, you put yourself last.",
        "As a mother, you put yourself last.",
      ],
      good: [
        "Parents can take a break.",
        "Pregnant women should have the vaccine in autumn.",
        "Your own sleep matters.",
      ],
    },
    {
      id: "en-pressure-three-years",
      severity: "error",
      match: [
        "(until|till|before|up to|for) ..5 (three|3|the age of three|age three|third birthday|three years|first three years) ..12 (mother|mum|mom|mummy|mothers|home|her side)",
        "(mother|mum|mom|mummy|mothers|home) ..10 (until|till|before|for|up to) ..4 (three|3|third birthday|three years)",
        "(need|needs|belongs with|belong with|should be with|only wants|wants only|nothing replaces|no one can replace|nobody can replace|cannot replace|can't replace|no substitute for|apart from|separated from|away from) ..2 (mother|mum|mom|mummy|mothers|mother's)",
        "(by|at) ..1 (mother's|mum's|mom's) side",
        "(place|best place) ..5 (with|beside) ..2 (mother|mum|mom|mothers)",
      ],
      unless: [...bothAlike, "(check-up|vaccine|checks|unit|incubator)"],
      reason: {
        ja: "「三歳までは母が」に合理的な根拠はありません（厚生白書1998年）。",
        en: "There is no sound evidence for the three-year myth (Japan's 1998 white paper).",
      },
      suggestions: ["a caring adult"],
      source: "厚生白書1998",
      bad: [
        "Children need their mother most in the early years.",
        "Stay home until your child is three.",
        "Until the age of three, a child needs its mother all day.",
      ],
      good: [
        "Children need a caring adult.",
        "There are four check-ups before the age of three.",
        "Nursery is fine before the age of three.",
      ],
    },
  ],
};
