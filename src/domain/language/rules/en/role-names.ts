import type { RuleGroup } from "../group.ts";
import { aboutBody, bothAlike, fatherToo } from "./shared-context.ts";

/** Names and sayings that settle who earns and who cares. */
export const roleNames: RuleGroup = {
  category: "role_assumption",
  rules: [
    {
      id: "en-role-working-mother",
      severity: "warn",
      scope: "term",
      match: [
        "(working|career|full-time|employed|office) {momWord}",
        "(girlboss|girl boss|mompreneur|mumpreneur|juggling mum|juggling mother)",
        "{momWord} (who work|who works|with a career|with careers|who juggle)",
      ],
      unless: [
        "(association|society|foundation|network|federation)",
        ...fatherToo,
        "(statistics|survey|law|act)",
      ],
      reason: { ja: "父親にはない言い方です。", en: "Nobody says it of fathers." },
      suggestions: ["working parents"],
      source: "毎日2022",
      bad: [
        "Five breakfasts for working mums.",
        "Career mothers need a good plan.",
        "Mothers who work have little time.",
      ],
      good: [
        "Five breakfasts for working parents.",
        "The survey counted working mothers and fathers.",
        "Mothers and fathers who work have little time.",
      ],
    },
    {
      id: "en-role-housewife",
      severity: "warn",
      scope: "term",
      match: [
        "(ladies,|dear ladies|hello ladies|hi ladies)",
        "(ladies,|dear ladies|hello ladies|hi ladies)",
        "(stay-at-home|stay at home|full-time|at-home|home) {momWord}",
        "(housewife|housewives|home-maker|homemaker+|domestic goddess|lady of the house|woman of the house|queen of the house|happy homemaker)",
      ],
      unless: fatherToo,
      reason: { ja: "家にいるのは女性、としています。", en: "It makes home a woman's place." },
      suggestions: ["parent at home"],
      source: "alex",
      bad: [
        "Housewives will love this tip.",
        "A stay-at-home mum has time to bake.",
        "The form goes to the woman of the house.",
      ],
      good: [
        "Anyone at home will love this tip.",
        "A parent at home may feel alone.",
        "Stay-at-home mums and dads meet on Mondays.",
        "Whoever is at home can open the door.",
      ],
    },
    {
      id: "en-role-breadwinner",
      severity: "error",
      scope: "term",
      match: [
        "{father} ..3 (the pillar|the pillars|the rock of|the roof|the captain of|the head of|the backbone of|the protector|the guardian of|the earner)",
        "(breadwinner+|bread-winner+|man of the house|man of the family|men of the family|men of the house|head of the household|head of the family|head of the house|head of your household|main earner|the provider|family provider|bring home the bacon|brings home the bacon|man about the house|man's home|father of the house)",
      ],
      unless: ["(statistics|tax|census|survey)"],
      reason: {
        ja: "男性を扶養する人、家の長としています。",
        en: "It makes a man the provider and the authority.",
      },
      suggestions: ["whoever earns"],
      source: "UN",
      bad: [
        "The breadwinner should sleep in another room.",
        "Ask the man of the house to sign.",
        "Daddy brings home the bacon.",
      ],
      good: [
        "Whoever is earning can claim the allowance.",
        "The census form asks for the head of the household.",
        "There is bread and bacon at the breakfast for new parents.",
      ],
    },
    {
      id: "en-role-mother-and-baby",
      severity: "warn",
      match: [
        "{momWord} (and|&|-and-|and her|and their|plus) (baby|toddler|toddlers|babies|child|me|tot|tots|little one|bub)",
        "(mommy-and-me|mommy and me|mummy and me|mum-and-baby|mother-and-baby|mother-and-toddler|mum-and-tot|mum-and-toddler)",
        "bond* ..3 (with mum|with mummy|with mother|with mom|with its mother|with his mother|with her mother|with their mother)",
        "(mother-child|mother-baby|mother-infant) (bond|time|bonding|relationship|moments)",
      ],
      unless: [
        "(checked|go home|discharged|are well|both well|stay in)",
        "(unit|ward|hospital|official|health|handbook|infection|transmission)",
        ...fatherToo,
      ],
      reason: { ja: "父親やほかの養育者を外します。", en: "It leaves other carers out." },
      suggestions: ["parent-and-baby"],
      source: "OSU parenting ed.",
      bad: [
        "The mum-and-baby class starts at ten.",
        "Enjoy some mother and child time.",
        "Babies bond first with their mother.",
      ],
      good: [
        "The parent-and-baby class starts at ten.",
        "The hospital has a mother-and-baby unit.",
        "Babies bond with those who hold them.",
      ],
    },
    {
      id: "en-role-mothering",
      severity: "warn",
      match: [
        "{momWord}'s ..1 (hand|hands|arms|touch|kiss|kisses|lap|cuddle|cuddles|warmth|embrace|soup|cooking|soothing)",
        "(mothers'|mums'|moms'|mummies') (meeting|meetings|group|groups|club|clubs|class|classes|lunch|coffee|morning|mornings|evening|get-together|circle|committee|association)",
        "(mothering|motherly|mother's touch|mum's touch|mother's hand|mother's hands|mother's arms|mother's warmth|mother's care|mother's kiss|mother's lap|woman's touch|feminine touch|womanly|mothers' touch|maternal touch|maternal warmth|maternal care)",
      ],
      unless: [
        "(sunday|unit|ward|newborn|renamed|formerly|now called|used to be called)",
        ...bothAlike,
        ...aboutBody.slice(1),
      ],
      reason: { ja: "世話を母親・女性のものとしています。", en: "It makes caring female." },
      suggestions: ["parenting", "caring"],
      source: "APA",
      bad: [
        "Good mothering starts with patience.",
        "The room needs a woman's touch.",
        "The mothers' group meets for coffee.",
      ],
      good: [
        "Good parenting starts with rest.",
        "Mothering Sunday is in March.",
        "The parents' group meets for coffee.",
      ],
    },
    {
      id: "en-role-mums-to-be",
      severity: "warn",
      match: [
        "(mums-to-be|mum-to-be|moms-to-be|mom-to-be|mothers-to-be|mother-to-be|expectant mothers|expectant mums|expecting mums|expecting moms|expectant mother|pregnant mums|mummy-to-be|when you become a mother|become a mother|becoming a mother|becoming a mum|become a mum|journey to motherhood|joys of motherhood|joy of motherhood)",
      ],
      unless: [
        "(scan|test|tests|tested|screening|injection|offered|iron|diabetes|blood pressure|midwife|ward|dental|free|iodine|folic|rubella|flu)",
        ...fatherToo,
        "(dads|health|blood|clinic|vaccine|hospital)",
      ],
      reason: {
        ja: "親になる人を母親に限っています。",
        en: "It limits expecting parents to mothers.",
      },
      suggestions: ["expectant parents"],
      source: "KZ",
      bad: [
        "Mums-to-be, the bag is nearly packed!",
        "The joys of motherhood are near.",
        "When you become a mother, friends change.",
      ],
      good: [
        "Expectant parents, the bag is nearly packed!",
        "The vaccine is free for expectant mothers.",
        "Mums-to-be and dads-to-be can join the class.",
      ],
    },
    {
      id: "en-role-parent-she",
      severity: "warn",
      match: [
        "(whoever|anyone who|everyone who|someone who|the person who|the one who|a person who|somebody who) ..10 (she|her|herself)",
        "(a parent|the parent|each parent|every parent|the carer|a carer|the caregiver|a caregiver|the primary caregiver|the main carer|whoever stays home|the parent at home|the reader|one parent) ..8 (she|her|herself)",
      ],
      unless: [
        "(he|his|him|gave birth|gives birth|pregnant|breastfeeding|breastfeeds|feed her|her name|daughter)",
      ],
      reason: { ja: "養育者を女性と決めています。", en: "It takes the carer for a woman." },
      suggestions: ["they", "you"],
      source: "UN;APA",
      bad: [
        "A parent may feel that she is failing.",
        "The main carer should rest when she can.",
        "Whoever stays home should treat herself to a cake.",
      ],
      good: [
        "A parent may feel that they are failing.",
        "The main carer should rest when possible.",
        "Whoever stays home deserves a cake.",
      ],
    },
    {
      id: "en-role-generic-man",
      severity: "info",
      scope: "term",
      match: ["(man flu|manpower|mankind|man-made|manned|man-hours|man the)"],
      reason: { ja: "男性で人を代表させています。", en: "It lets men stand for all." },
      suggestions: ["staff", "people"],
      source: "alex;UN",
      bad: ["The clinic lacks manpower.", "A gift to mankind.", "The desk is manned until six."],
      good: ["The clinic lacks staff.", "A gift to everyone.", "The desk is staffed until six."],
    },
  ],
};
