import type { RuleGroup } from "../group.ts";

/** Names that demean. */
export const stigmaNames: RuleGroup = {
  category: "stigma_deficit",
  rules: [
    {
      id: "en-stigma-ableist",
      severity: "error",
      scope: "term",
      match: [
        "(handicapped|handicap|handicaps|retarded|retard|retards|<special needs> of, pushchair, space|special-needs|backward child|backward children|backward|wheelchair-bound|wheelchair bound|bound to a wheelchair|cripple|cripples|crippled|spastic|spastics|mongol|mongoloid|imbecile|moron|moronic|invalid|invalids|deaf and dumb|deaf-mute|<dumb> bell|<lame> excuse, joke, duck|midget|midgets|dwarfish|mentally challenged|differently abled|differently-abled|slow learner+|slow child|slow children|the disabled|<the blind> in, cord, on, is, down, up, safety, at, should, can|the deaf|the handicapped|an autistic|autistics|a downs|downs baby|down's baby|down's child|down's children|downs child|downs children|mutant|vegetable state|defective|feeble-minded|feeble minded|simple-minded|mentally deficient|mentally slow|mental age|not all there|slow in the head|harelip|hare lip|special child|special children|special kid+|able-bodied|hard of hearing people|healthy children and disabled|low-functioning|high-functioning|idiot+|<stupid> password, mistake, question)",
      ],
      unless: [
        "(invalid code|invalid number|invalid ticket|backward roll|backward facing|facing backward|race|golf|form is invalid|is invalid if|dumbbell)",
      ],
      reason: { ja: "障害のある人をおとしめる言葉です。", en: "It demeans disabled people." },
      suggestions: ["disabled child", "child with …"],
      source: "APA;alex",
      bad: [
        "The playground has a swing for handicapped children.",
        "A special needs baby may need more visits.",
        "He is a slow learner.",
      ],
      good: [
        "The playground has a swing for disabled children.",
        "Lay the child on the back, not facing backward.",
        "Slow music helps a learner driver.",
      ],
    },
    {
      id: "en-stigma-only-child",
      severity: "warn",
      match: [
        "(spoilt|lonely|selfish|bossy|spoiled) ..1 only (child|children)",
        "(only children|an only child|the only child|middle children|youngest children|firstborns|first-borns) (are|is|will|tend|often|always|become|becomes|grow|grows|may|can be|lack|lacks|never|has|have|needs|need)",
        "(spoiled|spoilt|spoil) (child|children|brat|brats|kid|kids|baby|rotten|him|her|the baby|your baby)",
        "(brat|brats|little monster|little monsters|little devil|little terror|little tyrant|terrible twos|clingy brat|little rascal|naughty child|bad child|bad baby|good baby|difficult child|difficult baby|cry baby)",
      ],
      unless: [
        "(can't|cannot|can not|not|won't|never|don't|doesn't|nobody|no one) ..1 spoil",
        "(park|fun)",
      ],
      reason: { ja: "育ちの事情で決めつけます。", en: "It judges children by label." },
      suggestions: ["(remove)"],
      source: "alex",
      bad: [
        "Only children are bossy at playgroup.",
        "Too many cuddles spoil the baby.",
        "What a spoilt brat!",
      ],
      good: [
        "Children with and without siblings like playgroup.",
        "You cannot give too many cuddles.",
        "He wants the red cup.",
      ],
    },
    {
      id: "en-stigma-childless",
      severity: "warn",
      scope: "term",
      match: [
        "(barren|infertile woman|infertile women|childless|sterile woman|sterile women|empty womb|infertile couple+|dried up|shooting blanks|infertile wives|career instead of children|left it too late|leave it too late|too late for children|selfish not to have)",
      ],
      unless: ["(treatment clinic|land|soil)"],
      reason: {
        ja: "子どもをもたない人をおとしめます。",
        en: "It demeans people without children.",
      },
      suggestions: ["people having fertility treatment"],
      source: "alex",
      bad: [
        "Infertile women may find this day hard.",
        "Childless friends do not understand.",
        "It is selfish not to have children.",
      ],
      good: [
        "People having fertility treatment may find this day hard.",
        "Barren land can bloom again.",
        "Some people have no children, by choice or not.",
      ],
    },
    {
      id: "en-stigma-foreigner",
      severity: "error",
      scope: "term",
      match: [
        "(half-caste|half caste|half-breed|illegal immigrant+|illegals|alien mothers|aliens|gaijin|foreigner+|mixed blood|mixed-blood|third world|third-world|exotic baby|exotic babies|exotic-looking|exotic looking|half-japanese beauty|the natives|gypsies|gypsy family|primitive people|savages|uncivilised|uncivilized|oriental|orientals|coloured people|coloured child|coloured children)",
      ],
      unless: ["(film|space|plants)"],
      reason: { ja: "出身で人を分けます。", en: "It shuts people out by origin." },
      suggestions: ["families from abroad"],
      source: "KZ?",
      bad: [
        "Foreigners should bring an interpreter.",
        "Half-caste babies are so pretty.",
        "Illegal immigrants have babies, too.",
      ],
      good: [
        "Families from abroad can ask for an interpreter.",
        "The film is about aliens.",
        "The leaflet comes in nine languages.",
      ],
    },
    {
      id: "en-stigma-body-size",
      severity: "warn",
      scope: "term",
      match: [
        "(baby|child|toddler|son|daughter) ..1 (too fat|rather fat|so fat|very fat|getting fat|a bit fat|ugly)",
        "(fat child|fat children|fat kid|fat kids|fat baby|fat mum|fat mums|fat mothers|obese child|obese children|obese mother+|obese mum+|obese women|fatty|fatso|chubby shame|skinny kid|runt|runts|puny|weakling+|sickly child|sickly children|sickly|ugly|scrawny|overweight mum+|the obese|obese parents)",
      ],
      unless: ["(ugly duckling)"],
      reason: { ja: "体つきをからかう言葉です。", en: "It mocks a body." },
      suggestions: ["child with a higher weight"],
      source: "KZ?",
      bad: [
        "Fat children are teased at school.",
        "He was the runt of the nursery.",
        "Isn't your baby rather fat?",
      ],
      good: [
        "Growth charts show many healthy weights.",
        "We read The Ugly Duckling.",
        "Breast milk has more fat at the end of a feed.",
      ],
    },
    {
      id: "en-stigma-admit",
      severity: "info",
      match: ["admit* (to|that)", "(confess|confesses|confessed) (to|that)", "(come clean|own up)"],
      unless: ["(hospital|ward)"],
      reason: {
        ja: "相談を「白状」のように言います。",
        en: "It frames asking for help as a confession.",
      },
      suggestions: ["talk about"],
      source: "KZ?",
      bad: [
        "Some admit that they feel low.",
        "She confessed to a midwife.",
        "Many own up to being tired.",
      ],
      good: [
        "Some talk about feeling low.",
        "You may be admitted to hospital.",
        "Many speak of being tired.",
      ],
    },
  ],
};
