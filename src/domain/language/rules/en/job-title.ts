import type { RuleGroup } from "../group.ts";

const named = "(named|called|dr. |mr. |mrs. |ms. )";

/** Names of jobs that carry a sex. */
export const jobTitle: RuleGroup = {
  category: "job_title",
  rules: [
    {
      id: "en-job-male-marked",
      severity: "error",
      scope: "term",
      match: [
        "(male|man|gentleman|men) (nurse|nurses|midwife|midwives|nanny|nannies|secretary|teacher|teachers|carer|carers|health visitor|health visitors|childminder|childminders|nursery worker|nursery workers|nursery teacher|cleaner|dental nurse|dietitian|receptionist)",
        "(murse|manny|mannies|male babysitter)",
      ],
      unless: [
        "(prefer|ask for|ask to see|rather see|choose|statistics|number of|share of|survey)",
      ],
      reason: { ja: "男性を例外として目立たせます。", en: "It marks men as the exception." },
      suggestions: ["nurse"],
      source: "UN;alex",
      bad: ["A male nurse will weigh the baby.", "The nursery has two male teachers."],
      good: ["A nurse will weigh the baby.", "The number of male nurses is growing."],
    },
    {
      id: "en-job-female-marked",
      severity: "error",
      scope: "term",
      match: [
        "(lady|girl|girls|ladies|woman|female|women) (doctor|doctors|gp|gps|driver|drivers|lawyer|lawyers|pilot|pilots|boss|bosses|surgeon|surgeons|engineer|engineers|scientist|scientists|police officer|police officers|firefighter|firefighters|manager|managers|director|dentist|dentists|professor|professors|officer|officers|president|mayor|minister|obstetrician|paediatrician|pediatrician|plumber|builder|consultant|judge|bus driver|taxi driver|reporter|chef|soldier|politician|author|poet|writer|executive)",
      ],
      unless: [
        "(prefer|ask for|ask to see|rather see|like to see|wish to see|choose|request|statistics|number of|share of|survey)",
      ],
      reason: { ja: "女性を例外として目立たせます。", en: "It marks women as the exception." },
      suggestions: ["doctor"],
      source: "UN",
      bad: ["The lady doctor has a soft voice.", "A woman pilot waved at the children."],
      good: ["You may ask for a woman doctor.", "A pilot waved at the children."],
    },
    {
      id: "en-job-service-lady",
      severity: "error",
      scope: "term",
      match: [
        "(dinner|tea|cleaning|lollipop|cloakroom|bag|avon|office|sales|shop|charity|library|school|reception|nursery|laundry|checkout|canteen|welfare|health|toll|delivery|breakfast|milk) (lady|ladies|girl|girls|woman)",
        "(girl friday|the girls at the|girls in the office|girls at reception|girls on the ward|girls at the desk|ladies at the|ladies on the ward|ladies in the kitchen|charwoman|charwomen|char lady|cleaning woman|washerwoman|matron|maid|maids|housemaid|barmaid|barmaids|milkmaid|chambermaid|nursemaid|wet nurse|au pair girl|nanny girl)",
      ],
      unless: ["(brush|song|rhyme|school girls|fairy|tale)"],
      reason: { ja: "職名に性別が入っています。", en: "The title carries a sex." },
      suggestions: ["school meals staff", "cleaner"],
      source: "alex",
      bad: ["The dinner lady knows his allergy.", "Ask the girls at reception."],
      good: ["The school meals staff know his allergy.", "Ask at reception."],
    },
    {
      id: "en-job-man-title",
      severity: "error",
      scope: "term",
      match: [
        "(policeman|policemen|policewoman|policewomen|fireman|firemen|postman|postmen|mailman|mailmen|milkman|milkmen|chairman|chairmen|chairwoman|salesman|salesmen|saleswoman|businessman|businessmen|businesswoman|businesswomen|repairman|repairmen|handyman|handymen|cameraman|cameramen|spokesman|spokesmen|spokeswoman|foreman|foremen|workman|workmen|craftsman|craftsmen|tradesman|tradesmen|deliveryman|delivery man|delivery men|binman|binmen|dustman|dustmen|bin men|fisherman|fishermen|weatherman|weathermen|anchorman|congressman|councilman|barman|barmen|doorman|doormen|middleman|layman|laymen|ombudsman|draughtsman|lineman|serviceman|servicemen|garbageman|garbage man|gasman|gas man|removal men|removal man|ambulance man|ambulancemen|train man|cattleman|stuntman|clergyman|clergymen|best man for the job|lorry man|van man|watchman|groundsman|linesman|alderman|statesman|housefather|headmaster|headmistress|schoolmaster|schoolmistress|schoolmarm|freshman|freshmen|signalman|lifeboatman|lifeboatmen|railwayman|tailoress|manageress|proprietress|landlady)",
      ],
      unless: ["(fireman sam|postman pat)"],
      reason: { ja: "男性を標準とする職名です。", en: "It takes one sex for the standard." },
      suggestions: ["firefighter", "police officer", "chair"],
      source: "UN;alex",
      bad: ["Wave to the postman.", "The chairman opens the fair."],
      good: ["Wave to the postal worker.", "We watched Postman Pat together."],
    },
    {
      id: "en-job-ess",
      severity: "warn",
      scope: "term",
      match: [
        "(stewardess+|air hostess+|hostess+|actress+|waitress+|poetess+|authoress+|seamstress+|governess+|usherette+|comedienne+|heroine+|aviatrix|sculptress+|songstress+|cleaning maid|weather girl|weathergirl|cover girl|career girl|usherettes|bus conductress|conductress+|doctoress|murderess|laundress|ballerina)",
      ],
      unless: ["(character in the|heroine of the book)"],
      reason: { ja: "性別で分けた職名です。", en: "The title is split by sex." },
      suggestions: ["flight attendant", "server", "actor"],
      source: "UN;alex",
      bad: ["The stewardess will warm the bottle.", "Ask the waitress for a high chair."],
      good: ["The flight attendant will warm the bottle.", "Ask the server for a high chair."],
    },
    {
      id: "en-job-salaryman",
      severity: "warn",
      scope: "term",
      match: [
        "(salaryman|salarymen|salary man|career woman|career women|office lady|office ladies|career girls|working girl|working girls|company man|family man|career mum|career mom|businessmen's|lady boss|boss lady)",
      ],
      reason: { ja: "性別のついた働き手の呼び名です。", en: "A worker's name that carries a sex." },
      suggestions: ["office worker"],
      source: "赤旗2023",
      bad: ["Every salaryman knows this train.", "A career woman plans ahead."],
      good: ["Every commuter knows this train.", "An office worker plans ahead."],
    },
    {
      id: "en-job-generic-he",
      severity: "error",
      match: [
        "{expertJob} ..12 (he|him|his|he'll|himself|he's)",
        "(when|if|once|after) he ..6 {expertJob}",
        { agent: "expertJob", does: "heSays", within: 25, carry: true },
      ],
      unless: [
        named,
        "{father}",
        "{boy}",
        "(baby|toddler|child|newborn|infant|she|they|he or she)",
      ],
      reason: { ja: "医師などを男性と決めています。", en: "It makes the expert a man." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: ["Your surgeon will explain what he plans.", "If the dentist is late, he may call."],
      good: [
        "Your surgeon will explain the plan.",
        "The doctor listens to your baby and checks his heart.",
      ],
    },
    {
      id: "en-job-he-decides",
      severity: "error",
      match: [
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
        "{carerJob} ..12 (she|her|hers|she'll|herself|she's)",
        "(when|if|once|after) she ..6 {carerJob}",
        { agent: "carerJob", does: "sheSays", within: 25, carry: true },
      ],
      unless: [
        named,
        "{girl}",
        "(baby|toddler|child|newborn|infant|he|they|he or she|mother|woman)",
        "{momWord}",
      ],
      reason: { ja: "看護師や保育士を女性と決めています。", en: "It makes the carer a woman." },
      suggestions: ["they"],
      source: "UN;APA",
      bad: ["Ring the midwife; she will call back.", "Your health visitor brings her scales."],
      good: ["Ring the midwife, who will call back.", "Your health visitor brings scales."],
    },
    {
      id: "en-job-motherly",
      severity: "warn",
      match: [
        "(motherly|matronly|maternal|fatherly|pretty|lovely young|kindly old|sweet young|charming|attractive|feminine) ..1 (nurse|nurses|teacher|teachers|midwife|midwives|carer|carers|receptionist|doctor|doctors|health visitor|secretary)",
        "(kind|nice|friendly|gentle|young|old) (lady|ladies|woman|women|girl|girls|gentleman|man) (at|in|from|on) (the|your) (clinic|desk|reception|nursery|office|ward|library|hospital|school|surgery|shop)",
      ],
      reason: {
        ja: "仕事の人を性別や見た目で語ります。",
        en: "It speaks of staff by sex or looks.",
      },
      suggestions: ["(remove)"],
      source: "alex",
      bad: ["A motherly nurse will hold your hand.", "Ask the nice lady at the clinic."],
      good: ["A nurse will hold your hand.", "Ask the staff at the clinic."],
    },
    {
      id: "en-job-lady-expert",
      severity: "error",
      scope: "term",
      match: [
        "(lady|girl|ladies|gentleman) (doctor|doctors|gp|driver|drivers|lawyer|lawyers|pilot|pilots|boss|surgeon|engineer|dentist|dentists|professor|officer|officers|plumber|consultant|physician|paediatrician|pediatrician|obstetrician|nurse|nurses|midwife|volunteer|volunteers|assistant|assistants|instructor|photographer)",
      ],
      reason: { ja: "職業に性別を付けています。", en: "It adds a sex to a job." },
      suggestions: ["doctor", "a woman doctor"],
      source: "UN",
      bad: [
        "Some prefer a lady doctor.",
        "A gentleman nurse answered the phone.",
        "There is a lady driver on the school bus.",
      ],
      good: [
        "You can ask to see a woman doctor.",
        "A nurse answered the phone.",
        "There is a new driver on the school bus.",
      ],
    },
  ],
};
