import type { RuleLanguage } from "../../language/rule.ts";
import type { Addressee } from "../labels.ts";
import type { Scan } from "./scan-words.ts";

/** Whether the sentence says "you", asks, invites or permits, or (Japanese) instructs in plain form. */
export function speaksToReader(folded: string, scan: Scan, language: RuleLanguage): boolean {
  if (scan.cues.some(({ set }) => set === "reader")) return true;
  if (language === "en") {
    return scan.cues.some(
      ({ set, start }) => set === "request" && !/\w/.test(folded.slice(0, start)),
    );
  }
  return instruction.test(folded) && !state.test(folded) && !namesSubject(folded);
}

/** Japanese leaves the subject out; English takes a person over by a pronoun of the same sex. */
export function goesOnAbout(
  carried: Addressee,
  folded: string,
  scan: Scan,
  language: RuleLanguage,
): boolean {
  if (language === "ja") return !namesSubject(folded);
  const pronoun = carried === "father" ? "he" : carried === "mother" ? "she" : null;
  return scan.cues.some(({ set }) => set === pronoun);
}

const instruction = /(?:[うくぐすつぬぶむる]|ます)。?$/;
const state =
  /(?:あり|い|なり|でき|おり|られ|ちがい|違い)ます。?$|(?:ある|いる|なる|できる|られる)。?$/;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Times, places and turns of phrase that は follows without making them the subject. */
const notSubject =
  /^(?:で|に|と|から|まで|て|ときに?|時|日|朝|夜|夕方|昼|今|今日|今夜|明日|毎日|はじめ|最初|まず|次|それ|これ|ここ|そこ|ほど|間|あいだ|うち|ごろ|頃|週|月|年|場合|後|前|です|ます|こと|もの|ん|の|より|ぶん|とり|たい)$/;
const saidOfActs = /^(?:おすすめ|大切|必要|よい|いい|楽|いちばん|一番)/;

/** Whether something but the parent before is what the Japanese sentence is about. */
function namesSubject(folded: string): boolean {
  const main = Math.max(folded.lastIndexOf("、"), folded.lastIndexOf(",")) + 1;
  let last = "";
  for (const { segment, index } of segmenter.segment(folded)) {
    // は holds for the whole sentence, が and も for their clause.
    const marks = segment === "は" || (index >= main && (segment === "が" || segment === "も"));
    const rest = folded.slice(index + 1);
    const word = last === "" || notSubject.test(last) || rest.startsWith("っ");
    if (marks && !word && !saidOfActs.test(rest)) return true;
    last = segment;
  }
  return false;
}
