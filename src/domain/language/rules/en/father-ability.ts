import type { RuleGroup } from "../group.ts";
import { bothAlike, motherToo } from "./shared-context.ts";

/** Words that expect little of fathers. */
export const fatherAbility: RuleGroup = {
  category: "father_helper",
  rules: [
    {
      id: "en-father-even",
      severity: "error",
      match: [
        "(surprisingly|amazingly|believe it or not|would you believe it|to her surprise|to everyone's surprise|against all odds) ..4 {father}",
        "{father} ..2 (actually|surprisingly|somehow) ..1 (able|manages|managed|can|knows|remembered)",
        "even ..2 (dad|dads|daddy|father|fathers|men|a man|husband|husbands|the men|hubby)",
        "(so simple|so easy|simple enough|easy enough|foolproof|dad-proof|idiot-proof|child's play) ..6 {dads}",
        "{father} (can|could) (manage|do it|do this|cope|handle|learn|master)",
        "(dad-proof|daddy-proof|husband-proof|man-proof)",
        "(simple|easy|quick) ..3 for (dads|dad|men|daddies|fathers|your husband|a man)",
      ],
      unless: bothAlike,
      reason: { ja: "父親の力を低く見ています。", en: "It expects little of fathers." },
      suggestions: ["anyone"],
      source: "KZ?",
      bad: ["Even Dad can fold this nappy.", "The recipe is easy enough for men."],
      good: ["Anyone can fold this nappy.", "Even babies dream, we think."],
    },
    {
      id: "en-father-stand-in",
      severity: "error",
      match: [
        "(fill|fills|filling|filled|stand|stands|standing|step|steps|stepping|sub|subbing|cover|covers|covering|deputise|deputising|take over|takes over|taking over) ..1 (in)? (for|from) ..1 {mother}",
        "(instead of|in place of|on behalf of|as good as|almost as well as|just like|better than) ..1 {mother} ..6",
        "(while|when|if|as) ..1 {mother} (is|'s) (out|away|asleep|resting|busy|tired|not there|not around|gone|at the shops|in the shower)",
        "(substitute|second-best|plan b|stand-in|backup) ..4 (mum|mother|mom|parent|dad|father)",
      ],
      unless: ["(hospital|ill|surgery|caesarean|{work})", "{mother} {both} {father}"],
      reason: {
        ja: "母親を本来の担い手としています。",
        en: "It makes the mother the real one to do it.",
      },
      suggestions: ["take your turn"],
      source: "KZ",
      bad: ["Dad can fill in for Mum at story time.", "When Mum is out, Daddy holds the bottle."],
      good: ["Take your turn at story time.", "When Mum is in hospital, Dad can sign the form."],
    },
    {
      id: "en-father-training",
      severity: "error",
      match: [
        "(husband training|husband material|train him|train your husband|train dad|train your man|house-train|teach him|teach your husband|teach dad|show him how|show your husband how|show dad how|manage your husband|handle your husband|trick your husband|tell him exactly|list so that he|note so that he|list for him|list for dad|list for your husband|instructions for dad|instructions for him|spell it out|dad lessons|handle your man|manage your man|tame)",
        "(teach|teaching|train|training|show|showing|coach|coaching|explain|supervise|supervising|instruct|guide|guiding|correct|correcting) ..2 {father} ..2 (how|to|what|where|the|which|properly|when|step)?",
      ],
      unless: [
        "{father} (how|to) ..2 (their|his) (child|baby)",
        "(midwife|nurse|class|course|both) ..6 (teach|show|explain)",
      ],
      reason: { ja: "父親を未熟者として扱います。", en: "It treats the father as a pupil." },
      suggestions: ["learn together"],
      source: "KZ?",
      bad: ["Train him early to do the bins.", "Show Daddy how to hold the bottle."],
      good: [
        "Learn together how to hold the bottle.",
        "The midwife shows both parents how to bathe the baby.",
      ],
    },
    {
      id: "en-father-unskilled",
      severity: "error",
      match: [
        "(dad's|daddy's|father's|husband's) ..1 (cooking|cleaning|nappies|meals|attempts|way|efforts|packing|dinner) ..8 (mess|disaster|terrible|burnt|wrong|odd|strange|but|strong point|laugh|delicious)",
        "(if|when|once) (he|dad|daddy|your husband) ..2 (good mood|in the mood|not too tired|has time|feels like it|is rested)",
        "(men|most men|a man) ..1 (are not used|are not good|are no good|are hopeless|are useless|are clumsy|cannot|do not notice|do not know|don't notice|don't know|can't|get nervous|panic|struggle|have no idea)",
        "{father} ..6 (cannot|can't|clumsy|useless|hopeless|forget|forgets|forgot|panic|panics|mess up|messes up|get it wrong|gets it wrong|struggle|struggles|clueless|nervous|all thumbs|burn|burns|ruin|break|drop|lost|confused|scared of|afraid of|squeamish|baffled|does not know|doesn't know|do not know|don't know|no idea|won't notice|not notice|never notice|sleep through|sleeps through|snore|snores|slow to|back to front|the wrong way|survive|survives|manage alone|left alone)",
        "(clumsy|useless|hopeless|clueless|nervous|reluctant|lazy|absent-minded|forgetful|poor|helpless|panicking|big baby|grown-up) {father}",
        "(alone with|left with|leave the baby with|leaving the baby with) ..1 {father}",
        "(another child|big kid|extra child|like a child|second child) ..4 {father}",
      ],
      unless: [...motherToo, "(depression|help line|cannot attend|cannot be at|smoke)"],
      reason: {
        ja: "父親を頼りない人として描いています。",
        en: "It shows the father as incapable.",
      },
      suggestions: ["anyone", "at first, everybody"],
      source: "J-CAST2023",
      bad: ["Daddy always forgets the spare nappy.", "A nervous dad can start with the socks."],
      good: [
        "Everybody forgets the spare nappy once.",
        "Fathers can have depression as well; talk to a doctor.",
      ],
    },
  ],
};
