import type { WordSets } from "../../rule.ts";
import { words } from "../words.ts";
import { saying } from "./saying.ts";

/** Who is spoken of, in lower case. `+` adds the plural, `*` inflects a verb. */
export const englishPeople: WordSets = {
  father: words(`
    your man|her man|your bloke|your fella|dad+|daddy+|
    grand,step,god,birth ,foster <father+>-in-law, in law,'s day,s' day,s day, christmas, time|
    papa+|husband+|hubby+|<dad-to-be>|dads-to-be|fathers-to-be|father-to-be|menfolk
  `),
  dads: ["@father", "man", "men", "partner+", "he"],
  mother: words(`
    mum+|mom+|mummy+|mommy+|mama+|mam|mums-to-be|mum-to-be|moms-to-be|
    grand,step,god,birth ,biological ,foster ,surrogate <mother>-in-law, in law, tongue,-to-child, to child,'s day,s' day,s day, and child health,-and-baby unit, and baby unit, goose, nature, earth, language, country, of pearl, hen, cat, duck, bird, birds, plant, bear, tree, dog,ship|
    grand,step,god,birth ,biological ,foster ,surrogate <mothers>-in-law,' day,' hello|<wife> of|
    wives|motherhood
  `),
  momWord: words(`
    mum+|mom+|mummy+|mommy+|mama+|
    grand,step,god,birth ,foster <mother>-in-law, in law, tongue,-to-child, to child,'s day,s' day,s day, and child health,-and-baby unit, and baby unit, goose, nature, earth, language, country, of pearl, hen, cat, duck, bird, birds, plant, bear, tree, dog,ship|
    mothers
  `),
  grandmother: words(`
    your mother|her mother|your mum|your mom|your own mother|mother-in-law|mothers-in-law|
    mother in law|grandmother+|grandma+|granny|nan|nana|gran|grannies|your mam|
    their mother-in-law
  `),
  outsider: words(`
    neighbour+|neighbor+|friend+|grandparent+|grandfather+|grandpa+|grandad+|midwife|
    midwives|health visitor+|doctor+|nurse+|volunteer+|sibling+|child|children|toddler+|
    brother+|sister+
  `),
  partnerMan: [
    "@father",
    "he",
    "him",
    "men",
    "your partner",
    "your man",
    "your other half",
    "partners",
  ],
  he: ["he", "him", "his", "himself", "he'll", "he's"],
  heSays: saying("he"),
  sheSays: saying("she"),
  workThing: words(`
    hands|coat|bag|gloves|scales|stethoscope|instruments|office|team|round|rounds|notes|advice|apron|desk|job|opinion|fees|patients|
    colleagues|colleague|surgery|clinic|practice|trick|tricks|uniform|staff|experience|diary|computer|assistant|prescription|report|questions|
    list|time|number|phone number|details|card|best|work|door|way|ways|methods|approach|visits|shift|duty|duties|profession|skills|research|letter|signature|secretary|tools|van|truck|helmet
  `),
  she: ["she", "her", "herself", "she'll", "she's"],
  parentWord: words(`
    parents|parent|both of you|either of you|carer+|caregiver+|each other|one another|
    families|family members
  `),
  both: words(`
    and|plus|or|and our|or our|or your|and his|and her|and my|and on|and for|and with|and to|and by|or for|or with|or to|and the|or the|and your|&|/|as well as|as much as|or a|and a
  `),
  boy: ["boy+", "son+", "little boy+", "baby boy+", "lad+", "nephew+", "grandson+"],
  girl: ["girl+", "daughter+", "little girl+", "baby girl+", "lass+", "niece+", "granddaughter+"],
  childSex: ["@boy", "@girl"],
  expertJob: words(`
    doctor+|gp|obstetrician+|paediatrician+|pediatrician+|surgeon+|dentist+|consultant+|
    anaesthetist+|anesthetist|specialist+|professor+|lawyer+|boss|manager+|employer+|
    engineer+|pharmacist+|mayor|police officer+|firefighter+|driver+|scientist+|plumber+|
    pilot+|head teacher|principal|director+|expert+|physician+|radiologist+|chief|landlord+|
    builder+|gynaecologist+|gynecologist+|psychiatrist+|chairperson|president|optician+|
    judge+|officer+
  `),
  carerJob: words(`
    midwife|midwives|nurse+|health visitor+|nursery teacher+|teacher+|childminder+|nanny+|
    babysitter+|secretary|receptionist+|dietitian+|nutritionist+|cleaner+|carer+|
    nursery worker+|nursery staff|librarian+|social worker+|doula+|lactation consultant+|
    assistant+|helper+|home help|counsellor+|counselor+|public health nurse+|school nurse|
    kindergarten teacher+|cook+|au pair+|volunteer+|flight attendant+
  `),
  readerDoes: words(`
    buy*|lend*|offer*|    ask*|tell*|let*|leave*|give*|get*|hand*|send*|show*|teach*|train*|remind*|praise*|thank*|reward*|trust*|entrust*|invite*|
    allow*|encourage*|make*|text|warn|wake|spoil|treat|kiss|hug|surprise|forgive|excuse|scold|correct|watch|supervise|include*|
    involve*|appoint|promote|nominate|persuade*|convince*|please|impress|consult|beg|nag*|coax|motivate|expect*|rely on|count on|
    depend on|lean on|wait for|wait on|look after|call in|sit down with|pick|send in|assign|challenge|bribe|tempt|surprise
  `),
  /** The father as somebody else than the reader: not "a dad", "your dad" or "you and Dad". */
  fatherSpoken: words(`
    a ,any ,the ,single ,new ,your ,my ,his ,her ,their ,our ,and ,or ,every ,this ,another ,& <dad>'s day, and , or , & |
    a ,any ,the ,single ,new ,your ,my ,his ,her ,their ,our ,and ,or ,every ,this ,another ,& <daddy>'s day, and , or , & |
    a ,any ,the ,my ,his ,her ,our ,and ,or ,every ,this ,& <papa> and , or , & |your man|the hubs
  `),
  fatherByName: words(`
    dad|daddy|papa|your husband|her husband|hubby|your man
  `),
};
