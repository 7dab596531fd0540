import type { RuleGroup } from "../group.ts";
import { aboutLeave, bothAlike, motherToo } from "./shared-context.ts";

/** Work, strength and authority as the father's part. */
export const roleOfFathers: RuleGroup = {
  category: "role_assumption",
  rules: [
    {
      id: "en-role-father-at-work",
      severity: "error",
      match: [
        "(working|hard-working|hardworking|breadwinning|weary|hungry) (father|dad|husband|man|fathers|dads|husbands|men)",
        "(iron*|wash*|mend*|pack*|press*|fetch*|lay out) ..3 his (shirts|shirt|suit|suits|slippers|beer|work clothes|tie|ties|lunch box|briefcase|uniform)",
        "(man|men|the one) ..1 (who|that) ..2 (works|worked|working|earns|provides|pays the|brings home)",
        "he ..4 (pays the|pays for|earns|brings home|provides for|supports the family|foots the bill|puts food on the table)",
        "{father} ..1 (being|is|are|'s) ..1 (busy|away|at work|tired from|working|rarely home|seldom home|never home)",
        "(dinner|supper|tea|meal|bath|slippers|hot meal|warm meal|food|beer) ..8 (when|before|until|for|by the time|till) ..2 {father}",
        "he ..1 (works|worked|is working|has worked|has been working) ..2 (hard|all day|late|long|full-time|so much)",
        "(while|when|if|because|since|as) (her|your|the|a) {father} (is|'s) ..1 (away|out|busy|working|off|late)",
        "{father} ..7 {work}",
        "{work} ..2 {father}",
        "(while|when|if|because|since|as) {father} (is|'s) (away|out|busy|working|off)",
        "(while|when|until|before|after) he ..2 (at work|comes home|gets home|is at the office|leaves for work|is out at work)",
        "{father} ..2 (work|works|working) ..1 (late|hard|long|all|full|full-time|outside|to|away)",
      ],
      unless: [
        ...aboutLeave,
        "{mother} ..8 {work}",
        "(he or she|she or he|son|boy|toddler|doctor)",
        ...bothAlike,
      ],
      reason: {
        ja: "父親は仕事、母親は家という前提です。",
        en: "It assumes that the father works and the mother is at home.",
      },
      suggestions: ["on days when you are on your own with the baby"],
      source: "UN",
      bad: [
        "While Dad is at work, try a short walk.",
        "Save the best smile for when Daddy gets home.",
        "You stay home while Daddy earns the money.",
      ],
      good: [
        "On a dry day, try a short walk.",
        "Your partner's employer has a form for leave.",
        "When you are both at work, the nursery stays open.",
        "Fathers can take leave after the birth.",
      ],
    },
    {
      id: "en-role-mens-strength",
      severity: "warn",
      match: [
        "{father} ..1 (strong arms|muscles|strength|toolbox|strong back|strong hands|big hands|broad shoulders|muscle)",
        "(heavy lifting|heavy bags|heavy things|heavy boxes|flat-pack|diy|toolbox|assemble|put together|drive|driving|lawn|gadgets|car seat) ..6 (the men|the man|dad|daddy|your husband|a man|men|strong man|father)",
        "(dad|daddy|your husband|the man|the men|men|father) ..6 (heavy lifting|heavy bags|heavy boxes|heavy things|flat-pack|diy|toolbox|assemble|the lawn|gadgets)",
        "(men|man) (in|of|around) the (family|house|household) ..4 (can|could|should|may|to|put|build|lift|carry|move|drive|fix|shovel)",
        "(a man's job|man's work|men's work|job for the men|man's strength|manly|muscle of the house|strong arms of dad)",
      ],
      unless: [...bothAlike, "(pregnant)"],
      reason: {
        ja: "力の要ることを男性のものとしています。",
        en: "It makes strength a man's matter.",
      },
      suggestions: ["whoever is able"],
      source: "豊川ことば編?",
      bad: [
        "Leave the flat-pack cot to Dad.",
        "Heavy bags are a job for the men.",
        "The stairs call for Dad's strong arms.",
      ],
      good: [
        "Mum or Dad can build the cot.",
        "Ask for help with heavy bags.",
        "A strong wind blew the pram away from Dad.",
      ],
    },
    {
      id: "en-role-father-authority",
      severity: "warn",
      match: [
        "(wait until|wait till) ..2 {father}",
        "{father} ..4 (lay down the law|lays down the law|discipline|stern|strict|authority|scold|scolds|the boss|protector|protect|protects|role model for)",
        "(father's|dad's|daddy's) (authority|role|place|duty|word|chair|rules)",
      ],
      unless: [...motherToo, "(research|study)"],
      reason: { ja: "父親の役を決めています。", en: "It fixes what a father has to be." },
      suggestions: ["a parent's"],
      source: "自治体?",
      bad: [
        "Wait until your father hears about this!",
        "Dad lays down the law about bedtime.",
        "In this house, Father's word is law.",
      ],
      good: [
        "Mum and Dad agree on the rules together.",
        "The study counts fathers and mothers.",
        "Wait until the doctor has looked at it.",
      ],
    },
    {
      id: "en-role-split",
      severity: "error",
      match: [
        "(grandma|granny|nan|gran|grandmother|your mother) ..4 (cook|cooks|knit|knits|clean|cleans|bake|bakes|sew|sews|iron) ..3 (grandpa|grandad|grandfather) ..2 (fix|fixes|repair|repairs|mow|mows|drive|drives|carry|carries|assemble)",
        "{father} ..1 (drive|drives|works|earns|decides|pays|fixes|builds|leads|mends|repairs) ..4 {mother} ..1 (sits|sit|cooks|waits|follows|packs|holds|stays|cleans|bakes|sews|comforts)",
        "(while|as|when|so that) he ..3 {manTask} ..6 (you|she|your wife) ..6 {homeTask}",
        "(while|as|when) (you|she|your wife) ..6 {homeTask} ..6 he ..3 {manTask}",
        "(you|she|your wife) ..6 {homeTask} ..6 (while|and|as|;) ..1 he ..3 {manTask}",
        "he ..3 {manTask} ..6 (while|and|as|;) ..1 (you|she|your wife) ..6 {homeTask}",
        "{mother} ..8 {homeTask} ..8 {father} ..6 {manTask}",
        "{father} ..6 {manTask} ..8 {mother} ..8 {homeTask}",
        "{mother} ..8 {homeTask} ..8 {father} ..4 {work}",
        "{father} ..4 {work} ..8 {mother} ..8 {homeTask}",
      ],
      unless: [
        "(he and|together|both of them)",
        "(baby|toddler|child|son|brother|not always|no longer|or the other way|the other way round|vice versa|swap|the next day|take turns|in turn)",
      ],
      reason: {
        ja: "家の中は母親、外は父親と分けています。",
        en: "It gives the home to the mother and the rest to the father.",
      },
      suggestions: ["one of you … and the other …"],
      source: "内閣府2003",
      bad: [
        "Mum makes the sandwiches and Dad drives.",
        "Daddy washes the car while Mummy cooks.",
        "Mum irons the bibs; Dad earns the money for them.",
      ],
      good: [
        "One of you makes the sandwiches and the other drives.",
        "Dad sings and Mum reads.",
        "Mum cooks, Dad washes up; the next day they swap.",
      ],
    },
  ],
};
