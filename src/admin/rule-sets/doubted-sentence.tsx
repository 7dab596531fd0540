"use client";
import { useField } from "@payloadcms/ui";
import { useSearchParams } from "next/navigation";
import { entriesOf, joined } from "../../domain/language/rule-set/rule-form.ts";
import { useSay } from "../use-say.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";

/** The sentence of a message in which somebody found the rule wrong: a good example, perhaps. */
export function DoubtedSentence() {
  const say = useSay();
  const sentence = useSearchParams().get("sentence");
  const { value, setValue } = useField<string>({ path: "good" });
  if (sentence === null || sentence === "") return null;
  const lines = entriesOf(value);
  const taken = lines.includes(sentence);
  const add = () => setValue(joined([...lines, sentence]));
  return (
    <aside className="kz-note">
      <p>{say(ruleSetWords.doubted)}</p>
      <p>
        <q>{sentence}</q>
      </p>
      <button type="button" className="kz-button" disabled={taken} onClick={add}>
        {say(taken ? ruleSetWords.doubtedTaken : ruleSetWords.doubtedAdd)}
      </button>
    </aside>
  );
}
