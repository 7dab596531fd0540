import type { RuleGroup } from "../group.ts";

const shared = {
  severity: "warn" as const,
  match: ["~60"],
  source: "classifier of labelled sentences",
};

/**
 * What no list of words foresees: sentences that read like those that people found a problem in. The
 * classifier decides (docs/decisions/0012); each rule says from which probability on.
 */
export const likeness: readonly RuleGroup[] = [
  {
    category: "role_assumption",
    rules: [
      {
        ...shared,
        id: "en-like-role-assumption",
        reason: {
          ja: "世話や家事をする人を、性別で決めているように読めます。",
          en: "It reads as if sex settled who cares and who does the housework.",
        },
        suggestions: ["(leave open who does it)"],
        bad: [
          "Your toddler copies you at the stove and Daddy at the laptop.",
          "After maternity leave, most women prefer something light with school hours.",
          "His job pays the rent; yours is the baby.",
        ],
        good: [
          "Your toddler copies what you both do.",
          "Parental leave can be taken by each of you, together or in turns.",
          "Whoever is home first starts the rice.",
        ],
      },
    ],
  },
  {
    category: "father_helper",
    rules: [
      {
        ...shared,
        id: "en-like-father-helper",
        reason: {
          ja: "父親を、手伝う人、できない人として書いているように読めます。",
          en: "It reads as if the father were a helper, or not up to it.",
        },
        suggestions: ["(write of him as a parent)"],
        bad: [
          "Dad plays the clown, and Mum wipes the noses.",
          "Be grateful if he takes a week off; not all men would.",
          "When Dad is let loose in the kitchen, put the good plates away.",
        ],
        good: [
          "Dad and Mum both play the clown, and both wipe noses.",
          "Dad, how are you sleeping?",
          "Dad's soup is the favourite in our house, and Mum's toast comes second.",
        ],
      },
    ],
  },
  {
    category: "marital_hierarchy",
    rules: [
      {
        ...shared,
        id: "en-like-marital-hierarchy",
        reason: {
          ja: "夫婦のあいだに上下があるように読めます。",
          en: "It reads as if one spouse ranked above the other.",
        },
        suggestions: ["(let both decide)"],
        bad: [
          "Run it past him first: it's his money, after all.",
          "Give in gracefully; it is not worth upsetting him before the birth.",
          "Don't nag: a man needs quiet after work.",
        ],
        good: [
          "Talk about money together, whatever each of you earns.",
          "The form asks for a head of household: it may be either of you.",
          "After work, everybody needs ten quiet minutes.",
        ],
      },
    ],
  },
  {
    category: "job_title",
    rules: [
      {
        ...shared,
        id: "en-like-job-title",
        reason: {
          ja: "仕事に性別をつけているように読めます。",
          en: "It reads as if the work had a sex.",
        },
        suggestions: ["they"],
        bad: [
          "Let the secretary know, and she will pass it to the boss when he is back.",
          "A good babysitter brings her own slippers.",
          "The man from the moving firm will carry the cot; the girl from the office sends the bill.",
        ],
        good: [
          "Let the secretary know, who will pass it on.",
          "Nurses, midwives and doctors of every sex work here.",
          "Dr Mori finished her round, so she can see you now.",
        ],
      },
    ],
  },
  {
    category: "child_stereotype",
    rules: [
      {
        ...shared,
        id: "en-like-child-stereotype",
        reason: {
          ja: "子どもを性別で決めつけているように読めます。",
          en: "It reads as if a child's sex settled what the child is like.",
        },
        suggestions: ["(leave out the sex)"],
        bad: [
          "A daughter will care for you when you are old.",
          "Sisters share, brothers fight.",
          "Long hair on a boy will only confuse people.",
        ],
        good: [
          "Children may or may not live near you when you are old.",
          "Boys and girls cry for the same reasons.",
          "The growth charts differ for girls and boys.",
        ],
      },
    ],
  },
  {
    category: "mother_pressure",
    rules: [
      {
        ...shared,
        id: "en-like-mother-pressure",
        reason: {
          ja: "母親に重荷や負い目を感じさせるように読めます。",
          en: "It reads as a burden on mothers, or as blame.",
        },
        suggestions: ["(say it without blame)"],
        bad: [
          "Painkillers in labour are for those who give up early.",
          "It was your choice to have children, so tiredness comes with the job.",
          "If you had rested more, the baby might not have come so soon.",
        ],
        good: [
          "Pain relief is available; you may ask for it at any time.",
          "Everybody with a small child is tired. Rest when you can.",
          "It was not your fault that the baby came early.",
        ],
      },
    ],
  },
  {
    category: "family_exclusion",
    rules: [
      {
        ...shared,
        id: "en-like-family-exclusion",
        reason: {
          ja: "家族のかたちを決めつけ、そうでない家族を外しているように読めます。",
          en: "It reads as if only one form of family counted.",
        },
        suggestions: ["(write for every family)"],
        bad: [
          "Couples without children don't understand.",
          "Every child in class will make a card for Daddy.",
          "It's a shame for a child to grow up with just grandparents.",
        ],
        good: [
          "Friends with and without children can listen.",
          "Draw someone you love, says the teacher; it may be Dad, Gran or the dog.",
          "Every family form is welcome on this form: write who cares for the child.",
        ],
      },
    ],
  },
  {
    category: "stigma_deficit",
    rules: [
      {
        ...shared,
        id: "en-like-stigma-deficit",
        reason: {
          ja: "人をあわれんだり、劣ったものとして決めつけたりしているように読めます。",
          en: "It reads as pity, or as if some people were worth less.",
        },
        suggestions: ["(name the support, not the person)"],
        bad: [
          "Premature babies never really catch up.",
          "Children from care homes steal, so lock your bag.",
          "Old parents have tired children.",
        ],
        good: [
          "Babies born early are checked by their corrected age.",
          "Nobody becomes a bad parent by being poor.",
          "Young parents meet on Mondays, with lunch.",
        ],
      },
    ],
  },
];
