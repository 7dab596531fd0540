import type { RuleLanguage } from "../../language/rule.ts";
import type { Found, Scan } from "./scan-words.ts";

export type Person = "mother" | "father" | "couple" | "open" | "other";

/** Somebody whom a sentence names. */
export interface Mention {
  person: Person;
  start: number;
  end: number;
  /** 夫, wife …: words that one parent uses of the other. */
  spouse: boolean;
  /** Whether the clause is about them, and not only done with or to them. */
  subject: boolean;
}

/** The grown-ups that a folded sentence names, in order; who is denied (「母親だけの…ではない」) is left out. */
export function peopleIn(folded: string, scan: Scan, language: RuleLanguage): Mention[] {
  const denials = scan.cues.filter((cue) => cue.set === "denial");
  return scan.people.flatMap((found) => {
    const person = personOf[found.set];
    if (person === undefined) return [];
    const denied = denials.some(({ start }) =>
      language === "ja" ? isBound(folded, found, start) : isBoundAfter(folded, found, start),
    );
    if (denied) return [];
    const spouse = found.set === "husband" || found.set === "wife";
    const subject =
      language === "ja"
        ? isTopic(folded, found, spouse)
        : (!spouse && person !== "open") ||
          startsClause(folded, found) ||
          precedesVerb(folded, found);
    return [{ person, start: found.start, end: found.end, spouse, subject }];
  });
}

const personOf: Readonly<Record<string, Person | undefined>> = {
  mother: "mother",
  wife: "mother",
  father: "father",
  husband: "father",
  couple: "couple",
  open: "open",
  other: "other",
};

/** 「母親だけの仕事」ではありません: what is denied is that it is theirs. */
function isBound(folded: string, { end }: Found, denial: number): boolean {
  return (
    denial > end &&
    /^(?:だけ|のみ|ばかり|の(?:仕事|役割|役目|責任|もの|こと))/.test(folded.slice(end))
  );
}

/** "not just a mother's job" */
function isBoundAfter(folded: string, { start, end }: Found, denial: number): boolean {
  return (
    denial < start && /^(?:'s|s'|') (?:job|work|duty|task|role|business)/.test(folded.slice(end))
  );
}

const topicMark =
  /^(?:さん|たち|自身|の方|のほう|のみなさん|の皆さん|など)*(?:は|が|も|って|なら|だけ(?!で)|でも|、|!|$)/;
const topicByRole =
  /^(?:さん|たち)*(?:に(?:は|も|できる)|へ(?:$|。|!)|の(?:体|からだ|心|気持ち|声|笑顔|出番|番|当番|うち|(?:およそ|約)?[0-9]+人|[^、。]{1,12}は)|や[^、。]{1,6}[はもが])/;

/** 「夫の話」, 「妻に」 speak to the other of the two; 「パパの声」, 「ママには」 speak of the one they name. */
function isTopic(folded: string, { end }: Found, spouse: boolean): boolean {
  const rest = folded.slice(end);
  return topicMark.test(rest) || (!spouse && topicByRole.test(rest));
}

/** A wife or husband is spoken of at the start of a clause, and otherwise spoken about to the other. */
function startsClause(folded: string, { start }: Found): boolean {
  const before = folded
    .slice(0, start)
    .replace(/\b(?:your|her|his|the|my|a|our|own) (?:own )?$/, "");
  return /(?:^|[,;:("'–—]\s*|\b(?:when|if|while|and|but|or|because|as|so|that|then|until|once|after|before) )$/.test(
    before,
  );
}

const determiner = /\b(?:your|her|his|the|my|a|our) (?:own )?$/;

/** "at some places a partner can stay", but not "with your partner is". */
function precedesVerb(folded: string, { start, end }: Found): boolean {
  const verb =
    /^ (?:can|may|might|will|should|could|would|must|is|are|was|has|have|had|needs?|feels?|does|do)\b/;
  const before = folded.slice(0, start).replace(determiner, "");
  return (
    verb.test(folded.slice(end)) &&
    !/\b(?:of|to|with|for|by|from|than|like|about|and|ask|tell|let|help) $/.test(before)
  );
}
