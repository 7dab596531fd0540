import type { RuleGroup } from "../group.ts";
import { bodyOfChild, bothSexes } from "./shared-context.ts";

/** What a child is or may do is read off its sex. */
export const childStereotype: RuleGroup = {
  category: "child_stereotype",
  rules: [
    {
      id: "en-child-boys-will-be",
      severity: "error",
      match: [
        "(boys will be boys|girls will be girls|boys being boys|girls being girls|just being a boy|just a boy thing|just a girl thing|real lad|proper lad|typical lad|such a lad|real little lad|girly girl|typical boy|typical girl|typical boys|typical girls|such a boy|such a girl|all boy|all girl|proper little boy|proper little girl|real boy|real boys|real girl|proper boy|proper girl|boyish|what little girls are made of|what little boys are made of|sugar and spice)",
      ],
      unless: ["(pinocchio)"],
      reason: {
        ja: "ふるまいを性別のせいにします。",
        en: "It excuses or explains behaviour by sex.",
      },
      suggestions: ["(describe the behaviour)"],
      source: "alex",
      bad: [
        "He tips the bowl; boys will be boys.",
        "She hides behind you, a typical girl.",
        "He hid under the table, a typical boy.",
      ],
      good: [
        "He tips the bowl to see what happens.",
        '"Boys will be boys" is no excuse; avoid the phrase.',
        "He hid under the table and laughed.",
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
      bad: [
        "Big boys don't cry at the dentist.",
        "Tell him to man up.",
        "Your son should not cry at school.",
      ],
      good: [
        "It is OK to cry at the dentist.",
        "Never tell a child to man up.",
        "Tears are fine at school.",
      ],
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
      bad: [
        "She throws like a girl.",
        "Your little heartbreaker can wave now.",
        "She sits like a little lady.",
      ],
      good: ["She throws far.", "Your little one can wave now.", "She sits and draws."],
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
      bad: [
        "Girls talk earlier, so be ready.",
        "A son will be rough with his toys.",
        "Boys are late talkers.",
      ],
      good: [
        "Some children talk earlier.",
        "Boys and girls like to splash.",
        "Girls can run fast, and boys can run fast.",
      ],
    },
    {
      id: "en-child-because",
      severity: "error",
      match: [
        "with ..1 (a|one|two|three) (son|boy|boys|sons|daughter|daughters|girl|girls) ..5 (expect|prepare for|be ready for|get ready for|brace yourself|you can look forward|you will need|you will have|forget about)",
        "^(having|expecting|got) a (boy|girl)",
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
      bad: [
        "Since she is a girl, choose quiet games.",
        "He is very gentle for a boy.",
        "Her love of trains is unusual for a girl.",
      ],
      good: [
        "She likes quiet games.",
        "Because he is two months old, he needs the jab.",
        "She loves trains.",
      ],
    },
    {
      id: "en-child-one-sex",
      severity: "warn",
      match: ["(boys|girls|little boys|little girls|small boys|small girls|boys'|girls')"],
      unless: [
        "(boys|girls) (next door|upstairs|downstairs|over the road|in the park|on the bus|from)",
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
