import type { RuleGroup } from "../group.ts";
import { aboutBody, aboutLeave, bothAlike, fatherToo } from "./shared-context.ts";

/** Who does the care is assumed from sex. */
export const roleAssumption: RuleGroup = {
  category: "role_assumption",
  rules: [
    {
      id: "en-role-mother-knows",
      severity: "error",
      match: [
        "{mother} ..2 (know best|knows best|know what|knows what|knows how|knows which|just knows|always know|always knows|understands best|is the expert|can tell)",
      ],
      unless: bothAlike,
      reason: {
        ja: "母親を生まれつきの専門家としています。",
        en: "It makes the mother the default expert.",
      },
      suggestions: ["you know your baby best"],
      source: "UN",
      bad: [
        "When in doubt, Mum knows best.",
        "A mother always knows what her baby wants.",
        "Hunger or wind? Mum knows best.",
      ],
      good: [
        "You know your baby best.",
        '"Mother knows best" is an outdated phrase.',
        "Over the weeks, you both get to know what each cry means.",
      ],
    },
    {
      id: "en-role-mother-reader",
      severity: "warn",
      match: [
        "(dear|hello|hi|hey|calling all|attention|busy|tired|brave|fellow|other|new|every|all|most|many|any|local|clever|modern|exhausted|sleepy|first-time|second-time|experienced|veteran|lovely|amazing|super|fabulous|some|few|attention all|welcome|congratulations|well done|relax|sorry|today's|lucky) {momWord}",
        "(for|by|from|made for|perfect for|gift for|treat for|tips for|advice for|only for|group for|just for|popular with|loved by|trusted by|join other|meet other|chat with other) ..1 {momWord}",
        "{momWord} (group|groups|club|coffee morning|meet-up|meetup|network|hack|hacks|tips|guide|friends|community|time|life|survival kit|tribe|chat|forum|friendly|-friendly|approved|of the year)",
        "{momWord}(')?('s)? (best friend|little helper|guide|secret|treat|me-time|day off|corner|lounge|survival|coffee|choice|favourite|worry|worries|sanity)",
        "(mum-friendly|mom-friendly|mumsy|momtrepreneur|mumpreneur|supermum|supermom|super mum|mama bear|mummy blogger|mom blogger|mum guilt|mom guilt|mummy friends|mum friends|mom friends)",
      ],
      unless: [
        "^(so|neither|nor|and) (do|are|can|have|does|is|did|will|may)",
        ...fatherToo,
        ...aboutBody,
      ],
      reason: { ja: "読む人を母親と決めています。", en: "It takes the reader for a mother." },
      suggestions: ["Dear parents", "Hello"],
      source: "KZ;UN",
      bad: [
        "Dear mums, spring is here.",
        "Here is a little treat for Mum.",
        "The clinic has a corner for mums.",
      ],
      good: [
        "Dear mums and dads, spring is here.",
        "Here is a leaflet for breastfeeding mothers.",
        "The clinic has a corner for mums and dads.",
      ],
    },
    {
      id: "en-role-grandmother",
      severity: "warn",
      match: [
        "{grandmother} ..4 (cook|cooks|knit|knits|clean|cleans|bake|bakes|sew|sews|iron) ..3 (grandpa|grandad|grandfather) ..2 (fix|fixes|repair|repairs|mow|mows|drive|drives|carry|carries|assemble)",
        "{grandmother} ..6 (stay|stays|come|comes|help|helps|look after|cook|cooks|babysit|move in|take over|do the|teach|show|tell|visit|there|around|back-up|advice|knows|did it)",
        "(ask|asking|call|phone|ring|invite|trust|leave it to|leave the baby with|rely on|turn to|thank|lean on|get) ..1 {grandmother}",
        "(stay|staying|go|going|move|moving|return|back) ..3 (to|with|at|home to) {grandmother}",
      ],
      unless: [
        "(pre-eclampsia|diabetes|twins in|family history|history of|had the same|illness|allergy|allergies|whether she|if she)",
        "(grandfather|grandpa|grandad|father|dad|grandparents|friend|parents|or a|anyone)",
      ],
      reason: {
        ja: "支える人を祖母と決めています。いない人もいます。",
        en: "It takes a grandmother for granted.",
      },
      suggestions: ["someone you trust"],
      source: "KZ",
      bad: [
        "Your mother can come and cook.",
        "Ask Grandma to look after the older one.",
        "Ask your mother-in-law to cook.",
      ],
      good: [
        "Someone you trust can come and cook.",
        "Grandma or Grandpa can look after the older one.",
        "Ask somebody you trust to cook.",
      ],
    },
    {
      id: "en-role-womens-work",
      severity: "error",
      match: [
        "(comes|come|came) ..2 (naturally|easily|easy|instinctively|natural) ..1 to ..1 (women|mothers|mums|girls|a woman|a mother|moms|females)",
        "(men|fathers|dads|husbands) ..2 (the patience|the knack|the touch|the instinct|the gift|not made for|cut out for) ..4",
        "^(men|women|ladies|wives) (need|want|have|make|see|find|get|cannot|can't|should|must|belong|stay|feel|hear|take|bring|were|give|keep|run|let|put|leave|go|work|rarely|seldom|usually|often|mostly|also|know|understand|hate|enjoy|remember)",
        "(men|males|husbands|fathers|women|wives) (are|were) ..2 (better|worse|born|made|natural|naturally|built|meant|wired|stronger|weaker|providers|carers|gentler|braver|calmer|more|less|simply|just|so|not|always|never|hopeless|usually|often|different)",
        "(every|any|each|most|no|only a|all|some) (woman|women|man|men|lady|wife) ..1 (know|knows|can|wants|want|dreams|dream|loves|love|likes|like|needs|need|should|understands|understand|worries|worry|is|are|has|have)",
        "(a man|a real man|the man|a husband|a father|a woman|a lady) ..1 (has to|must|should|needs to|ought to|is there to|is supposed to|is meant to|is expected to|never|always|naturally|belongs|knows how|is made|is built|is born|provides|earns)",
        "(women|men|wives|husbands) (do|earn|care|worry|tend to|naturally|simply|just|always|never|love|like|prefer|notice|think|talk|cook|clean|nest|multitask|remember|forget)",
        "{momWord}('s|s'|')? (duty|duties|job|jobs|role|roles|work|task|tasks|responsibility|domain|department|territory|chores|kitchen|cooking|recipe|recipes|home cooking|shopping list|turn|to-do list)",
        "(a woman's|women's|woman's|womens|a wife's|the wife's|wifely|female|a man's|men's|the man's|a father's|dad's|daddy's) (job|place|work|duty|duties|role|task|domain|business|territory)",
        "(woman|women|girls|wives) (are|is) ..3 (better|natural|naturally|born|good|made|meant|designed|wired) ..6",
        "(women|wives|females|ladies) ..5 {task}",
        "(up to|left to|falls to|fall to|leave it to|leave this to|down to|belongs to|better left to|job for|task for|entrust it to|in the hands of) {mother}",
      ],
      unless: [
        "(see a doctor|see your doctor|see the doctor|gp|doctor|sperm|semen|fertility)",
        "{father} ..1 turn",
        "(men and women|women and men|men or women|women or men|men who take|paternity|benefit)",
        ...aboutBody,
        ...aboutLeave,
        "(not women's work|not a woman's|isn't women's)",
        ...bothAlike,
        "(rights|health|clinic|statistics|pregnant|hospital|return to|survey|on average|can call|may call|can also)",
      ],
      reason: { ja: "性別で役目を決めています。", en: "It gives a duty to one sex." },
      suggestions: ["shared"],
      source: "UN",
      bad: [
        "Keeping the diary is Mum's job.",
        "Leave it to Mum to choose the pram.",
        "Nothing beats Mummy's cooking.",
      ],
      good: [
        "Keeping the diary can be shared.",
        "Cooking is not women's work; it is everybody's.",
        "Women and men can both take the course.",
      ],
    },
    {
      id: "en-role-mother-task",
      severity: "error",
      match: ["{mother} ..8 {task}", "{task} ..3 (by|from|with|for|is|are) ..1 {mother}"],
      unless: [
        "(not to blame|not at fault|not responsible|not the cause)",
        "(allowed to|has the right|have the right|bird|birds|hen|animal|animals)",
        ...fatherToo,
        ...aboutBody,
        "(help|helps|helping|thank|support|supporting|let|give|give*) {mother}",
      ],
      reason: {
        ja: "家事や育児をする人を母親と決めています。",
        en: "It assumes that housework and care are the mother's.",
      },
      suggestions: ["(leave the subject out)", "someone in the family"],
      source: "内閣府2003",
      bad: [
        "Mum packs the lunch box before seven.",
        "Most nights, Mummy will read the story.",
        "Mums refill the changing bag.",
      ],
      good: [
        "Mum and Dad pack the lunch box in turn.",
        "The story can be read by anyone.",
        "Whoever comes home last refills the changing bag.",
      ],
    },
    {
      id: "en-role-mother-default",
      severity: "warn",
      match: [
        "{momWord} (will|can|may|might|should|must|has|have|is|are|does|do|needs|need|who|wants|want|gets|get|takes|take|makes|make|finds|find|feels|feel|worries|worry|often|usually|always|never|soon|learn|learns|deserve|deserves|hears|hear|loves|love|too)",
        "(a|the|your|any|that|this|when|if|because|while|before|so|until|once|as|where|and) {momWord} ..1",
        "{momWord}",
        "^ladies",
        "(she|the woman|women) ..4 (home|house|household|kitchen|cooks|cleans|baby) ..6 (he|men|the man) ..4 (pays|earns|works|money|office|job)",
        "(he|men|the man) ..4 (pays|earns|works|brings in|money|office|job|makes the money) ..8 (she|women|the woman|let him|you)",
      ],
      unless: [
        "(association|society|foundation|network|federation|club|union|mothers' act|mothers' hall|charter|museum|church|party)",
        "(not to blame|not at fault|not responsible|not the cause)",
        "(not a|isn't a|never a) ..2 (bad|good|perfect|real|failed|worse) ..1 {momWord}",
        "(badge|logo|symbol|emblem|painting)",
        "(allowed to|bird|birds|hen|animal|animals|bear|whale)",
        ...fatherToo,
        ...aboutBody,
        "(day|cards|grandmother|stepmother|stepfather|step-parent|step-parents|birth mother|adopted|adoptive|foster|same-sex|single|lone|board|both mothers|both mums|two mums|two mothers|two moms|hello work|mothers' hello work|statue|film|song)",
      ],
      reason: {
        ja: "世話をする人を母親と決めています。",
        en: "It takes the carer for the mother.",
      },
      suggestions: ["you", "a parent"],
      source: "KZ;UN",
      bad: [
        "Mummy is never far away.",
        "Your baby needs a calm mum at dusk.",
        "A mum hears the smallest sound.",
      ],
      good: [
        "You are never far away.",
        "The mother's blood is tested at 28 weeks.",
        "Mum or Dad, whoever is nearest, picks the baby up.",
      ],
    },
  ],
};
