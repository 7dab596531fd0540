import type { RuleGroup } from "../group.ts";

const bodyOfChild =
  "(wiped|testicles|testicle|penis|foreskin|vulva|vagina|bleeding|wipe|wiping|nappy area|hernia|discharge|hormone|hormones|breast tissue|swelling|average|percentile|growth chart|growth charts|growth curve|weigh|weight|statistics|per cent|percent|colour blindness|haemophilia|hpv|puberty|period|periods|urine|urinary|names|called|named|born|scan)";

/** Both sexes may: "girls can like trucks, and boys can like dolls". */
const bothSexes = [
  "{childSex} ..1 (can|may|are allowed to|do) ..5 (too|also|as well)",
  "{childSex} ..1 (can also|may also|also)",
  "{boy} ..1 (can|may|also|too|cry|like|love|enjoy) ..6 (and|as much as|just as|so|or) ..3 {girl} ..1",
  "{girl} ..1 (can|may|also|too|cry|like|love|enjoy) ..6 (and|as much as|just as|so|or) ..3 {boy} ..1",
];

/** What a child is or may do is read off its sex. */
export const childStereotype: RuleGroup = {
  category: "child_stereotype",
  rules: [
    {
      id: "en-child-boys-will-be",
      severity: "error",
      match: [
        "(boys will be boys|girls will be girls|boys being boys|girls being girls|just being a boy|just a boy thing|just a girl thing|typical boy|typical girl|typical boys|typical girls|such a boy|such a girl|all boy|all girl|proper little boy|proper little girl|real boy|real boys|real girl|proper boy|proper girl|boyish|what little girls are made of|what little boys are made of|sugar and spice)",
      ],
      unless: ["(pinocchio)"],
      reason: {
        ja: "ふるまいを性別のせいにします。",
        en: "It excuses or explains behaviour by sex.",
      },
      suggestions: ["(describe the behaviour)"],
      source: "alex",
      bad: ["He tips the bowl; boys will be boys.", "She hides behind you, a typical girl."],
      good: [
        "He tips the bowl to see what happens.",
        '"Boys will be boys" is no excuse; avoid the phrase.',
      ],
    },
    {
      id: "en-child-tears",
      severity: "error",
      match: [
        "(boys|boy|men|lads|son|he) ..2 (don't|do not|never|shouldn't|should not|mustn't|must not|doesn't) ..1 (cry|cries|weep|be afraid|be scared|show|sulk|whine|complain|need cuddles|play with dolls|wear)",
        "(man up|be a man|toughen up|toughen him up|toughen him|grow a pair|take it like a man|be a brave boy|be a big boy|big boy now|act like a man|stiff upper lip|be brave like a man|cry like a girl|cry like a baby|cry-baby|crybaby|mummy's boy|mama's boy|mammy's boy|mommy's boy|sissy|sissies|wimp|cissy|girls' blouse|soft for a boy)",
        "(girls|girl|young ladies|ladies|daughter) ..2 (don't|do not|never|shouldn't|should not|mustn't) ..1 (shout|fight|run|climb|swear|get dirty|sit|whistle|be loud|interrupt|burp|argue|boast)",
      ],
      reason: {
        ja: "気持ちやふるまいを性別で止めます。",
        en: "It forbids a feeling because of sex.",
      },
      suggestions: ["it is OK to cry"],
      source: "alex",
      bad: ["Big boys don't cry at the dentist.", "Tell him to man up."],
      good: ["It is OK to cry at the dentist.", "Never tell a child to man up."],
    },
    {
      id: "en-child-like-a",
      severity: "error",
      match: [
        "(like|as) ..1 (a|little|proper) (little|proper|real|good|true|perfect)? (girl|girls|boy|boys|lady|ladies|man|men|gentleman|princess|prince|queen)",
        "(like a girl|like a boy|like a lady|like a man|like a gentleman|like a princess|ladylike|unladylike|lady-like|tomboy|tomboys|tomboyish|girly|girly-girl|girlie|girlish|manly|unmanly|macho|effeminate|young lady|young ladies|little gentleman|little gentlemen|proper young man|good little wife|daddy's girl|daddy's little girl|daddy's princess|mummy's little helper|heartbreaker|heart-breaker|lady-killer|ladykiller|ladies' man|break hearts|breaking hearts|future husband|future wife|little flirt|chick magnet|girlfriend already|boyfriend already|lock up your daughters|fight the boys off|beat the boys off|shotgun)",
      ],
      unless: ["(dressed like a pirate)"],
      reason: {
        ja: "性別の「らしさ」を押しつけます。",
        en: "It holds a child to the norms of a sex.",
      },
      suggestions: ["(describe what the child does)"],
      source: "alex",
      bad: ["She throws like a girl.", "Your little heartbreaker can wave now."],
      good: ["She throws far.", "Your little one can wave now."],
    },
    {
      id: "en-child-colour",
      severity: "warn",
      match: [
        "(pink|blue) ..6 (is|having|it is|it's) ..2 (girl|boy)",
        "(blue|pink) ..3 (if|when) ..3 (boy|girl)",
        "(blue|pink|lilac|purple|frills|lace|ribbons|bows|dresses|trucks|dinosaurs) ..2 (for|is for|are for|suits|says|means) ..3 (boy|boys|girl|girls|son|daughter|him|her)",
        "(pink or blue|blue or pink|pink and blue nursery|pretty in pink|think pink|pink princess|boy blue|blue for a boy|pink for a girl|team pink|team blue|boy colours|girl colours|girls' colours|boys' colours|boy colors|girl colors|girls' colors|boys' colors)",
        "{childSex} ..6 (in pink|in blue|wear pink|wears pink|wear blue|wears blue|a pink|a blue|pink blanket|blue blanket|pink room|blue room|frilly|something pink|something blue|pretty dress|pretty dresses|a bow|bows|ribbon|ribbons)",
        "(pink|blue) ..3 (daughter|son|little girl|little boy|baby girl|baby boy)",
      ],
      unless: [
        ...bothSexes,
        "(medicine|any colour|any color|likes best|favourite|rash|test|line|spots|skin|lips)",
      ],
      reason: { ja: "色を性別で決めます。", en: "It gives colours a sex." },
      suggestions: ["any colour"],
      source: "函館市",
      bad: ["Will you paint it pink or blue?", "A blue cap for your son, of course."],
      good: ["Paint it in any colour you like.", "One blue line means the test is negative."],
    },
    {
      id: "en-child-princess",
      severity: "warn",
      scope: "term",
      match: [
        "(little princess|little man|little lady|little gentleman|little prince|your princess|our princess|tiny princess|little madam|little miss|little mister|little soldier|little heartbreaker|little angel of a girl|mini man|little chap|big man of the house|big strong boy|big strong man|pretty girl|pretty little girl|pretty little thing|beautiful girl|handsome boy|handsome little|strong boy|brave little man|good girl|good boy)",
      ],
      unless: ["(story|book|film|tale|saint-exupéry|novel|title)"],
      reason: { ja: "性別の型で子どもを呼びます。", en: "It calls a child by a norm." },
      suggestions: ["little one"],
      source: "alex",
      bad: ["Your little princess can roll over.", "Well done, little man!"],
      good: ["Your little one can roll over.", "We read the story of a little princess."],
    },
    {
      id: "en-child-generalise",
      severity: "error",
      match: [
        "(a|your) (boy|girl|son|daughter) (brings|makes|gives|fills|keeps|means|softens|completes)",
        "(boys|girls|little boys|little girls|sons|daughters|baby boys|baby girls) ..1 (love|like|are|tend|tend to|prefer|need|enjoy|want|develop|mature|talk|walk|learn|have|will|always|usually|naturally|often|just|rarely|seldom|can't|cannot|find|get|take|make|grow|sleep|cry|eat|play|do|should|must|know|show|hate|seem|respond|listen|behave)",
        "(a|any|every|your|most|the|having a|raising a) (boy|girl|son|daughter) ..2 (will|needs|loves|likes|is|wants|should|must|has to|tends|always|may|can be|prefers|enjoys) ..4 {trait}",
        "(a|any|every|your) (boy|girl|son|daughter) ..1 (should|must|ought|has to|needs to|mustn't|shouldn't)",
        "{childSex} ..8 {trait}",
        "(unlike|than|compared with|compared to|more than) ..1 (boys|girls|a boy|a girl)",
        "(what|that|as) (boys|girls) (do|are|like)",
        "(raising|bringing up|parenting|mothers of|mums of|dads of|parents of|life with) ..1 (boys|girls|sons|daughters)",
      ],
      unless: [
        ...bothSexes,
        "(boys|boy) ..1 (may|can) ..8 (girls|girl) ..1 (may|can)",
        "(girls|girl) ..1 (may|can) ..8 (boys|boy) ..1 (may|can)",
        "(both like|both love|both need|both enjoy)",
        bodyOfChild,
        "{boy} {both} {girl}",
        "{girl} {both} {boy}",
        "(children's|regardless|whether|any child)",
      ],
      reason: {
        ja: "ひとりの違いを性別の違いにします。",
        en: "It makes a child's ways those of a sex.",
      },
      suggestions: ["some children"],
      source: "alex;APA",
      bad: ["Girls talk earlier, so be ready.", "A son will be rough with his toys."],
      good: ["Some children talk earlier.", "Boys and girls like to splash."],
    },
    {
      id: "en-child-because",
      severity: "error",
      match: [
        "(because|since|as|seeing that|given that|now that) (he|she|it|your baby|yours) (is|was)? ..1 (boy|girl|son|daughter|lad|lady)",
        "(because|since|as) (he's|she's) ..1 (boy|girl)",
        "(being|as) a (boy|girl|son|daughter)",
        "(if|when) (he|she|it|your baby|yours|you have|you are having|you are expecting|it is) (is|was|a|'s|turns out)? ..1 (boy|girl|son|daughter) ..8 (strong|tough|pretty|gentle|rough|pink|blue|football|ballet|dress|doll|dolls|truck|trucks|car|cars|lively|more|princess|calm|quiet|energy|father|dad)",
        "(for a|too) ..1 (girlish|boyish)",
        "(loud|quiet|gentle|strong|brave|tall|neat|tidy|sensitive|rough|calm|small|big|emotional|good|lively|clever|messy|active|sweet|pretty|naughty|shy|careful|noisy|patient|soft) for a (boy|girl)",
        "for a (boy|girl) ..1",
      ],
      unless: [...bothSexes, bodyOfChild, "(size|clothes for a boy|name)"],
      reason: { ja: "性別を理由にします。", en: "It gives sex as the reason." },
      suggestions: ["(give the real reason)"],
      source: "alex",
      bad: ["Since she is a girl, choose quiet games.", "He is very gentle for a boy."],
      good: ["She likes quiet games.", "Because he is two months old, he needs the jab."],
    },
    {
      id: "en-child-toys",
      severity: "warn",
      match: [
        "(boy|boys|boy's|boys'|girl|girl's|girls|girls') (toys|toy|games|clothes|things|stuff|books|sports|hobbies|activities|colours|shoes)",
        "{toys} ..4 (for|is for|are for|to|suit|suits|not for) ..2 {childSex}",
        "{childSex} ..6 {toys}",
        "(boy's|girl's|boys'|girls') (toys|games|job|jobs|thing|things|stuff|colour|sport)",
      ],
      unless: [
        ...bothSexes,
        "(there are no|there is no|no such thing as|not|instead of) ..1 (boys'|girls'|boy's|girl's)",
        bodyOfChild,
        "{boy} {both} {girl}",
        "{girl} {both} {boy}",
        "(size|whatever|any toy)",
      ],
      reason: { ja: "遊びを性別で分けます。", en: "It gives toys a sex." },
      suggestions: ["toys your child likes"],
      source: "函館市",
      bad: ["Dolls are for girls, trucks for boys.", "Give your son a toy digger."],
      good: ["Offer dolls and trucks to every child.", "Boys and girls like dolls."],
    },
    {
      id: "en-child-order",
      severity: "warn",
      match: [
        "(son and heir|an heir|heir to|carry on the family name|carries on the family name|family name lives on|carry the family name|next time a boy|try for a boy|trying for a boy|try for a girl|trying for a girl|hoping for a boy|hope for a boy|one of each|perfect pair|gentleman's family|pigeon pair|finally a boy|finally a girl|a boy at last|a girl at last|only a girl|just a girl|disappointed it is a girl|disappointed it's a girl)",
      ],
      unless: ["(take one of each)"],
      reason: { ja: "性別に値打ちをつけます。", en: "It values children by sex." },
      suggestions: ["(remove)"],
      source: "自治体?",
      bad: ["At last, an heir to the family shop!", "Will you try for a boy next?"],
      good: ["At last, you meet your baby!", "The law says who inherits."],
    },
    {
      id: "en-child-one-sex",
      severity: "warn",
      match: ["(boys|girls|little boys|little girls|small boys|small girls|boys'|girls')"],
      unless: [
        ...bothSexes,
        bodyOfChild,
        "{boy} ..6 {girl}",
        "{girl} ..6 {boy}",
        "(twin|twins|triplets|two girls|two boys|three girls|three boys|the girls in the|the boys in the|choir|team|school|toilet|toilets|changing room|day|festival|story|book|film|song|size|sizes|vaccine|vaccinated|discharge|hormone|hormones|breast|breasts|swelling|chart|charts|circumcision|cord|urinate|wee|infection|infections|sex organs|name|registered|clinic|infants)",
      ],
      reason: { ja: "子どもを性別で語ります。", en: "It speaks of children by their sex." },
      suggestions: ["children"],
      source: "APA",
      bad: [
        "You will find more toys for boys on the second floor.",
        "Such a tidy room: girls!",
        "There is a dancing class for little girls on Mondays.",
      ],
      good: [
        "Boys and girls both come to the dancing class.",
        "The testicles of newborn boys are checked.",
        "In girls, a little discharge is common in the first days.",
      ],
    },
  ],
};
