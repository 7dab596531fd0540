import type { RuleGroup } from "../group.ts";

const named = "(named|called|dr. |mr. |mrs. |ms. )";

/** People at work whose sex is taken for granted. */
export const jobPronouns: RuleGroup = {
  category: "job_title",
  rules: [
    {
      id: "en-job-generic-he",
      severity: "error",
      match: [
        "{expertJob} ..12 (he|he'll|himself|he's)",
        "{expertJob} ..6 (ask|tell|call|phone|ring|trust|thank|contact|email|write to|speak to|talk to|let|remind|listen to|visit) him",
        "(when|if|once|after) he ..6 {expertJob}",
        { agent: "expertJob", does: "heSays", within: 25, carry: true },
      ],
      unless: [
        "he ..5 {childDoes}",
        "he ..1 (feels hot|feels ill|feels unwell|feels warm|feeds|feed|sleeps|vomits|cries|coughs|has a fever|has a rash|drinks|breathes|is sick|is ill|is unwell|refuses|will not feed|stops feeding|settles|wakes|latches|is crying|was born|is premature)",
        named,
        "{father}",
        "{boy}",
        "(baby|toddler|child|newborn|infant|she|they|he or she)",
      ],
      reason: { ja: "医師などを男性と決めています。", en: "It makes the expert a man." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: [
        "Your surgeon will explain what he plans.",
        "If the dentist is late, he may call.",
        "Call the paediatrician. He will tell you more.",
      ],
      good: [
        "Your surgeon will explain the plan.",
        "The doctor listens to your baby and checks his heart.",
        "Call the paediatrician, who will tell you more.",
      ],
    },
    {
      id: "en-job-he-decides",
      severity: "error",
      match: [
        "(every|each|any|no) {expertJob} ..6 (he|his|him|himself)",
        "{expertJob} ..6 his (own|new|usual|busy|cold|white|favourite)? {workThing}",
        "{expertJob} ..10 he ..1 (wants|thinks|recommends|prescribes|decides|advises|explains|plans|prefers|suggests|examines|is free|is available|has time|writes|will explain|will write|will decide|will prescribe)",
      ],
      unless: [named, "{father}", "{boy}", "(he or she|they)"],
      reason: { ja: "医師などを男性と決めています。", en: "It makes the expert a man." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: [
        "The doctor will say when he wants to see your baby.",
        "Tell the dentist, and he will decide with you.",
        "The surgeon draws what he plans.",
      ],
      good: [
        "The doctor will say when to bring your baby.",
        "The doctor listens to your baby and says he is well.",
        "Tell the dentist, and you will decide together.",
      ],
    },
    {
      id: "en-job-generic-she",
      severity: "error",
      match: [
        "{carerJob} ..12 (she|hers|she'll|herself|she's)",
        "{carerJob} ..6 (ask|tell|call|phone|ring|offer|trust|thank|contact|email|write to|speak to|talk to|let|remind|listen to|visit) her",
        "(when|if|once|after) she ..6 {carerJob}",
        { agent: "carerJob", does: "sheSays", within: 25, carry: true },
      ],
      unless: [
        "she ..5 {childDoes}",
        "she ..1 (feels hot|feels ill|feels unwell|feels warm|feeds|feed|sleeps|vomits|cries|coughs|has a fever|has a rash|drinks|breathes|is sick|is ill|is unwell|refuses|will not feed|stops feeding|settles|wakes|latches|is crying|was born|is premature)",
        named,
        "{girl}",
        "(baby|toddler|child|newborn|infant|he|they|he or she|mother|woman)",
        "{momWord}",
      ],
      reason: { ja: "看護師や保育士を女性と決めています。", en: "It makes the carer a woman." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: [
        "Ring the midwife; she will call back.",
        "If she is late, the childminder will phone.",
        "The dietitian cooks it herself.",
      ],
      good: [
        "Ring the midwife, who will call back.",
        "If it gets late, the childminder will phone.",
        "The dietitian cooks with you.",
      ],
    },
    {
      id: "en-job-motherly",
      severity: "warn",
      match: [
        "{carerJob} ..2 (charming|pretty|lovely|nice|sweet|jolly|motherly|young|friendly) (girl|lady|woman)",
        "(girl|girls|lady|ladies|woman|women|chap|bloke|young lady|young man) (at|on|in|behind) ..2 (reception|desk|front desk|counter|till|checkout|office|clinic|surgery|phone|switchboard|information desk|school office)",
        "(motherly|matronly|maternal|fatherly|pretty|lovely young|kindly old|sweet young|charming|attractive|feminine) ..1 (nurse|nurses|teacher|teachers|midwife|midwives|carer|carers|receptionist|doctor|doctors|health visitor|secretary)",
        "(kind|nice|friendly|gentle|young|old) (lady|ladies|woman|women|girl|girls|gentleman|man) (at|in|from|on) (the|your) (clinic|desk|reception|nursery|office|ward|library|hospital|school|surgery|shop)",
      ],
      reason: {
        ja: "仕事の人を性別や見た目で語ります。",
        en: "It speaks of staff by sex or looks.",
      },
      suggestions: ["(remove)"],
      source: "alex",
      bad: [
        "A motherly nurse will hold your hand.",
        "Ask the nice lady at the clinic.",
        "Our receptionist is a charming girl.",
      ],
      good: [
        "A nurse will hold your hand.",
        "Ask the staff at the clinic.",
        "The girl in the waiting room has chickenpox.",
      ],
    },
    {
      id: "en-job-she-does",
      severity: "error",
      match: [
        "{carerJob} ..1 (wears|keeps|loves|parks|enjoys|spends|greets|starts|ends|runs|leads|does) ..1 her",
        "(every|each|any|no) {carerJob} ..6 (she|her|hers|herself)",
        "{carerJob} ..6 her (own|new|usual|busy|soft|white|favourite)? {workThing}",
        { agent: "carerJob", does: "sheSays", within: 10 },
      ],
      unless: [named, "{girl}", "{momWord}", "(he or she|they|woman|mother|patient)"],
      reason: { ja: "看護師や保育士を女性と決めています。", en: "It makes the carer a woman." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: [
        "The nursery teacher sees every child, and she will tell you what she noticed.",
        "Let the nurse hold the baby while she explains the chart.",
        "Your health visitor brings her scales.",
      ],
      good: [
        "The nursery teacher sees every child and will tell you more.",
        "Let the nurse hold the baby and explain the chart.",
        "The nurse weighs your baby, and then she is dressed again.",
      ],
    },
  ],
};
