import type { RuleGroup } from "../group.ts";

/** Names of jobs that carry a sex. */
export const jobTitle: RuleGroup = {
  category: "job_title",
  rules: [
    {
      id: "en-job-male-marked",
      severity: "error",
      scope: "term",
      match: [
        "(male|man|gentleman|men) {carerJob}",
        "(male|man|gentleman|men) (nurse|nurses|midwife|midwives|nanny|nannies|secretary|teacher|teachers|carer|carers|health visitor|health visitors|childminder|childminders|nursery worker|nursery workers|nursery teacher|cleaner|dental nurse|dietitian|receptionist)",
        "(murse|manny|mannies|male babysitter)",
      ],
      unless: [
        "(prefer|ask for|ask to see|rather see|choose|statistics|number of|share of|survey)",
      ],
      reason: { ja: "男性を例外として目立たせます。", en: "It marks men as the exception." },
      suggestions: ["nurse"],
      source: "UN;alex",
      bad: [
        "A male nurse will weigh the baby.",
        "The nursery has two male teachers.",
        "Our new manny starts in May.",
      ],
      good: [
        "A nurse will weigh the baby.",
        "The number of male nurses is growing.",
        "The male and the female plug are both blue.",
      ],
    },
    {
      id: "en-job-female-marked",
      severity: "error",
      scope: "term",
      match: [
        "(lady|girl|ladies|woman|female|women) {expertJob}",
        "(lady|girl|ladies|woman|female|women) (vicar|priest|minister|chef|electrician|mechanic|carpenter|farmer|guard|referee|captain|inspector|astronaut|footballer|magistrate|entrepreneur|coach|bishop|candidate|colleague|vet|technician|programmer)",
        "(lady|girl|girls|ladies|woman|female|women) (doctor|doctors|gp|gps|driver|drivers|lawyer|lawyers|pilot|pilots|boss|bosses|surgeon|surgeons|engineer|engineers|scientist|scientists|police officer|police officers|firefighter|firefighters|manager|managers|director|dentist|dentists|professor|professors|officer|officers|president|mayor|minister|obstetrician|paediatrician|pediatrician|plumber|builder|consultant|judge|bus driver|taxi driver|reporter|chef|soldier|politician|author|poet|writer|executive)",
      ],
      unless: [
        "(prefer|ask for|ask to see|rather see|like to see|wish to see|choose|request|statistics|number of|share of|survey)",
      ],
      reason: { ja: "女性を例外として目立たせます。", en: "It marks women as the exception." },
      suggestions: ["doctor"],
      source: "UN",
      bad: [
        "The lady doctor has a soft voice.",
        "A woman pilot waved at the children.",
        "Two lady drivers run the school bus.",
      ],
      good: [
        "The doctor has a soft voice.",
        "You may ask for a woman doctor.",
        "A pilot waved at the children.",
        "In a survey, half of the women drivers felt safe.",
      ],
    },
    {
      id: "en-job-service-lady",
      severity: "error",
      scope: "term",
      match: [
        "(dinner|tea|cleaning|lollipop|cloakroom|bag|avon|office|sales|shop|charity|library|school|reception|nursery|laundry|checkout|canteen|welfare|health|toll|delivery|breakfast|milk) (lady|ladies|girl|girls|woman)",
        "(girl friday|the girls at the|girls in the office|girls at reception|girls on the ward|girls at the desk|ladies at the|ladies on the ward|ladies in the kitchen|salesgirl+|saleslady|shopgirl+|paperboy|delivery boy|office boy|tea boy|charwoman|charwomen|char lady|cleaning woman|washerwoman|matron|<maid> of honour, of honor|maids|housemaid|barmaid|barmaids|milkmaid|chambermaid|nursemaid|wet nurse|au pair girl|nanny girl)",
      ],
      unless: ["(brush|song|rhyme|school girls|fairy|tale)"],
      reason: { ja: "職名に性別が入っています。", en: "The title carries a sex." },
      suggestions: ["school meals staff", "cleaner"],
      source: "alex",
      bad: [
        "The dinner lady knows his allergy.",
        "Ask the girls at reception.",
        "The salesgirl found a smaller size.",
      ],
      good: [
        "The school meals staff know his allergy.",
        "Ask at reception.",
        "Ladybirds came in at noon.",
      ],
    },
    {
      id: "en-job-man-title",
      severity: "error",
      scope: "term",
      match: [
        "(delivery|ambulance|removal|repair|lorry|van|gas|bin|camera|maintenance|rescue|insurance|tv|taxi|cab|bus|paper|ice cream|ice-cream|security|breakdown|electricity|water|bank|rent|coal|lollipop|train|customs|rescue|sound|it|tax) (man|men|boy|boys)",
        "(policeman|policemen|policewoman|policewomen|fireman|firemen|postman|postmen|mailman|mailmen|milkman|milkmen|chairman|chairmen|chairwoman|salesman|salesmen|saleswoman|businessman|businessmen|businesswoman|businesswomen|repairman|repairmen|handyman|handymen|cameraman|cameramen|spokesman|spokesmen|spokeswoman|foreman|foremen|workman|workmen|craftsman|craftsmen|tradesman|tradesmen|deliveryman|delivery man|delivery men|binman|binmen|dustman|dustmen|bin men|fisherman|fishermen|weatherman|weathermen|anchorman|congressman|councilman|barman|barmen|doorman|doormen|middleman|layman|laymen|ombudsman|draughtsman|lineman|serviceman|servicemen|garbageman|garbage man|gasman|gas man|removal men|removal man|ambulance man|ambulancemen|train man|cattleman|stuntman|clergyman|clergymen|best man for the job|lorry man|van man|watchman|groundsman|linesman|alderman|statesman|housefather|headmaster|headmistress|schoolmaster|schoolmistress|schoolmarm|freshman|freshmen|signalman|lifeboatman|lifeboatmen|railwayman|tailoress|manageress|proprietress|landlady)",
      ],
      unless: ["(fireman sam|postman pat)"],
      reason: { ja: "男性を標準とする職名です。", en: "It takes one sex for the standard." },
      suggestions: ["firefighter", "police officer", "chair"],
      source: "UN;alex",
      bad: [
        "Wave to the postman.",
        "The chairman opens the fair.",
        "The delivery man rings twice.",
      ],
      good: [
        "Wave to the postal worker.",
        "We watched Postman Pat together.",
        "A man with a parcel rings twice.",
      ],
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
      bad: [
        "The stewardess will warm the bottle.",
        "Ask the waitress for a high chair.",
        "My sister is an actress and sings to him.",
      ],
      good: [
        "The flight attendant will warm the bottle.",
        "Ask the server for a high chair.",
        "We stress that the cabin crew can bring a cot.",
      ],
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
      bad: [
        "Every salaryman knows this train.",
        "A career woman plans ahead.",
        "Every office lady on the train gave up her seat.",
      ],
      good: [
        "Every commuter knows this train.",
        "An office worker plans ahead.",
        "The office on the left is for career advice.",
      ],
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
