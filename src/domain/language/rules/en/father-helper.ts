import type { RuleGroup } from "../group.ts";
import { bothAlike } from "./shared-context.ts";

/** The father as helper, guest or pupil of the mother. */
export const fatherHelper: RuleGroup = {
  category: "father_helper",
  rules: [
    {
      id: "en-father-helps",
      severity: "error",
      match: [
        "{father} ..10 (so that you can|so you can|so you get|so that you get|while you rest|while you relax|while you sleep|while you have|giving you|leaving you free|, so book|, so enjoy|and you can finally|so she can|so that she can|allowing you)",
        "{father} ..4 (to the rescue|saves the day|save the day|comes to your aid|rides in|lightens your load|spare you|spares you)",
        "{dads} ..4 (pull his weight*|pulls his weight|pull their weight|do his part|does his part|do their part|does his share|do their share|play his part|plays his part|lift a finger|lifts a finger)",
        "{father} ..6 {task} ..8 (for you|for her|for mum|for mom|for mummy|in your place|on your behalf|to spare you)",
        "{father} ..6 (keep an eye on|watch|hold|take|mind|look after|entertain) ..3 (baby|child|children|little one|kids|toddler) ..3 (for you|for her|for a bit|for a while|while you|while she|so you|so that you|so she)",
        "{father} ..6 (give|gives|gave|lend|lends|giving) (you|her|me|us|mum|mummy|mom) a ..1 hand",
        "(remind|ask|tell|get|teach|nag|encourage|persuade|invite) (your|the) (partner|other half|man) ..2 (help|lend|pitch|chip|muck)",
        "{father} ..10 (while|so that|so) ..1 {mother} ..2 (rest|rests|sleep|sleeps|nurse|nurses|feeds|cooks|naps|can|gets|relaxes|showers|has|catches)",
        "he ..3 (change|changes) ..2 (nappies|nappy|diapers|diaper)",
        { agent: "father", does: "help", within: 8, carry: true },
        "(help|support|assistance|backup) ..2 (from|of) ..1 {father}",
        "(helpful|supportive|willing|involved|cooperative) {father}",
        "(men|he|partner|partners|your other half) ..5 (help out|helps out|lend a hand|lends a hand|pitch in|pitches in|chip in|chips in|muck in|do his bit|does his bit|pull his weight|pulls his weight|step up|steps up|help around|help with the baby|help with the nappies|help at night)",
      ],
      unless: [
        "{father} (is|are) (not|no|never)",
        "(nor|or) a helper",
        "{father} ..1 (group|club|network|meeting)",
        "(home help|help service|help desk|get help|seek help|ask for help)",
        ...bothAlike,
        '(not helpers|not a helper|not helping|does not help|not "help"|do not help|helpline|help is available|for help|support group|the law)',
      ],
      reason: { ja: "父親を「手伝う人」としています。", en: "It treats the father as a helper." },
      suggestions: ["do", "share", "take turns"],
      source: "thatsnotmustard;Best Start",
      bad: [
        "Dad can help with the bath.",
        "Daddy is home on Sunday. Ask him to lend a hand.",
        "When the crying will not stop, it is Dad to the rescue.",
      ],
      good: [
        "Dad does the bath on Sundays.",
        "A neighbour can help with the pram.",
        "Dad is not a helper; he is a parent.",
      ],
    },
    {
      id: "en-father-he-helps",
      severity: "warn",
      match: [
        "he ..3 (help|helps|helped|helping) ..2 (with the|with your|with bath|with night|out|around the|at home|at night|you)",
        "(he|him) ..4 (such a help|a great help|a big help|a good helper|what a star|a real star)",
      ],
      unless: [
        "(child|toddler|son|boy|brother|sibling|doctor|friend|neighbour|grandfather|grandpa|nurse|midwife)",
      ],
      reason: { ja: "父親を「手伝う人」としています。", en: "It treats the father as a helper." },
      suggestions: ["he does", "you share"],
      source: "thatsnotmustard",
      bad: [
        "He helped with the night feeds.",
        "Sometimes he helps out at weekends.",
        "Tell him that he is such a help.",
      ],
      good: [
        "He does the night feeds.",
        "Your older child is proud to hold the towel.",
        "You share the weekends.",
      ],
    },
    {
      id: "en-father-help-mother",
      severity: "error",
      match: [
        "help* ..1 {mother}",
        "(ease|easing|lighten|lightening|take) ..3 (mum's|mom's|mummy's|mother's|her|mommy's) (load|burden|workload|shoulders)",
        "(give*|gives|giving|get|gets|let|lets|so that|allow|allows|buy|earn) ..1 {mother} ..3 (break|rest|hand|lie-in|night off|day off|sleep|nap|breather|time off|time to herself|put her feet up|a bath|evening off|catch up|relax)",
        "(give|gives|giving) her ..2 (break|rest|hand|lie-in|night off|day off|breather)",
        "(take|takes|taking) ..4 off ..1 (mum's|mom's|mummy's|mother's|her|your wife's) (hands|plate)",
      ],
      unless: [...bothAlike, "(give birth|labour|labor|contraction|caesarean|operation|hospital)"],
      reason: {
        ja: "母親を本来の担い手としています。",
        en: "It makes the mother the one it all belongs to.",
      },
      suggestions: ["share", "so that you can both rest"],
      source: "J-CAST2023",
      bad: [
        "Tidy up to help Mum.",
        "An hour in the park gives Mum a break.",
        "On Sundays Dad could give Mum a lie-in.",
      ],
      good: [
        "Take turns, so that you can both rest.",
        "In labour, a birth partner can help the mother breathe.",
        "On Sundays, let each other sleep late in turn.",
      ],
    },
    {
      id: "en-father-babysits",
      severity: "error",
      match: [
        "{dads} ..6 (babysit|babysits|babysitting|babysitter|baby-sit|baby-sitting|baby-sits|mind the baby|minds the baby|minding the baby|minding|daddy day care|daddy daycare|on duty|daddy duty|dad duty|hold the fort|holds the fort)",
        "(daddy day care|daddy daycare|daddy duty|dad duty|dad on duty|babysitting dad)",
      ],
      unless: [
        "(not|isn't|never|nor|no) ..1 (babysitter|babysitters|babysitting|babysit|baby-sitter)",
        "(not|isn't|never) a ..1 (babysitter|baby-sitter)",
        "(hire|hired|paid|agency|registered|parents|couples)",
      ],
      reason: {
        ja: "親の育児を子守り扱いしています。",
        en: "Fathers do not babysit their own child.",
      },
      suggestions: ["look after", "be with"],
      source: "thatsnotmustard",
      bad: [
        "Dad can babysit while you shop.",
        "It is daddy daycare this Friday.",
        "Dad is babysitting tonight.",
      ],
      good: [
        "Hire a babysitter who is registered.",
        "Dad looks after the baby on Fridays.",
        "A father does not babysit; he looks after his child.",
      ],
    },
    {
      id: "en-father-involve",
      severity: "warn",
      match: [
        "{father} ..2 (little job|little task|small job|easy job|job|task|chore|department|mission)",
        "(a job|a task|a role|a part|a chore|something useful|something) ..1 for {father}",
        "(get|persuade|convince|trick|nag|remind|train|push|bribe) him (to|into) ..1 (wash|washing|clean|cleaning|cook|cooking|iron|ironing|tidy|tidying|change|changing|hoover|shop|do|doing|take|taking|help|helping|get up|empty|pack)",
        "{father} ..1 (need|needs|may need|want|wants|like|likes) ..1 (reminder|reminders|reminding|telling|instructions|encouragement|praise|push|nudge|guidance|supervision|to be told|to be asked|to be shown|to be reminded|clear)",
        "{father} ..1 (contribution|contributions|input|part in)",
        "(leave|leaves|leaving|save|saves|saving|keep|keeps|keeping|reserve|reserving) ..5 (for|to) ..1 {father}",
        "(entrust|entrusting|trust|trusting|hand|handing) ..3 (to|with)? ..1 {father} ..1 (with)?",
        "(give|giving) him ..1 (easy|simple|small|little|light) (task|tasks|job|jobs|chore|chores)",
        "let him (push|carry|pick|bathe|rock|burp|help|wash|sing|read|play|dress|cook|decide on)",
        "(if|when) {father} ..1 (feels|feel|seems|looks) ..1 (left out|jealous|useless|unsure|awkward|shy|lost|neglected)",
        "(get|gets|getting|keep|keeping|make|making) ..1 {dads} (involved|interested|to|on board|moving|off the sofa|on side|used to)",
        "(involve|involving|include|including|engage|engaging|encourage|encouraging|motivate|motivating|persuade|persuading|coax|nudge|invite|inviting|allow|allowing|nag|beg|trust|remind|reminding) ..1 {father}",
        "(ask|tell|asking|telling|have|let|letting|leave) {father} ..1 (to|do|try|change|take|have|hold|give|feed|choose|put|bath|carry|cook|wash|run|deal|go|feel|join|in|know)",
        "(let|letting|get|ask|tell) him ..1 (have|try|do|hold|feed|change|take|give|bath|choose|know|feel|to) ..2 (baby|a go|turn|nappy|nappies|bottle|bath|story|night|his own way|involved|part|useful)",
        "{father} ..4 (participation|participate|engagement|take part|takes part|take an interest|takes an interest|in the loop|feel included|feel left out|feel useful|have a role)",
      ],
      unless: [
        ...bothAlike,
        "(how he is feeling|research|study|parental leave|paternity leave|on leave|take leave|family leave)",
      ],
      reason: { ja: "父親を「参加者」にしています。", en: "It makes the father a participant." },
      suggestions: ["shares the care"],
      source: "Best Start",
      bad: [
        "Get Dad involved at bath time.",
        "Encourage Dad to change one nappy a day.",
        "Let Daddy try the bath once.",
      ],
      good: [
        "Share bath time.",
        "Get your older child involved at bath time.",
        "Dad gives the bath; your turn is tomorrow.",
      ],
    },
    {
      id: "en-father-support-mother",
      severity: "warn",
      match: [
        "(support|supporting|supports|assist|assisting|assists|look after|looking after|pamper|pampering|comfort|comforting|be there for|relieve|relieves|relieving|cheer up|encourage|protect|thank|spoil|treat|back up|reassure) ..1 {mother}",
        "(stand|standing) by ..1 {mother}",
      ],
      unless: [
        ...bothAlike,
        "(labour|labor|birth|caesarean|operation|postnatal|breastfeeding|hospital|recovery|midwife|nurse|service|services|programme|law|pregnant|clinic)",
      ],
      reason: { ja: "父親を補助者にしています。", en: "It makes the father a supporter." },
      suggestions: ["share"],
      source: "KZ?",
      bad: [
        "Your task is to support Mum.",
        "Pamper Mum with a tidy house.",
        "A husband's main task is to support his wife.",
      ],
      good: [
        "During labour, support the mother's back.",
        "Support each other with a tidy house.",
        "The midwife supports the mother during labour.",
      ],
    },
  ],
};
