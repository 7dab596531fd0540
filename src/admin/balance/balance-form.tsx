"use client";
import { useRouter } from "next/navigation";
import type { BalanceChoice } from "../api/balance-answers.ts";
import { useNames } from "../api/use-names.ts";
import { dayInTokyo } from "../elements/moment.ts";
import { useLanguage, useSay } from "../use-say.ts";
import type { Words } from "../words.ts";
import { balanceWords } from "../words/balance-words.ts";
import { pageWords } from "../words/page-words.ts";
import { addressOf, type Question } from "./question.ts";

interface Props {
  editions: readonly BalanceChoice[];
  edition: BalanceChoice;
  question: Question;
}

/** Edition, version, phase and locale; each choice opens the page anew at its address. */
export function BalanceForm({ editions, edition, question }: Props) {
  const say = useSay();
  const language = useLanguage();
  const router = useRouter();
  const nameOf = useNames("editions");
  const phaseOf = useNames("phases");
  const localeOf = useNames("locales");
  const go = (change: Partial<Question>) =>
    router.push(addressOf("/admin/balance", { ...question, ...change }));
  const versions = [
    { value: "newest", name: say(balanceWords.newest) },
    { value: "next", name: say(balanceWords.next) },
    ...edition.versions.map(({ version, publishedAt }) => ({
      value: String(version),
      name: `${say(balanceWords.versionNumber(version))} · ${dayInTokyo(publishedAt, language)}`,
    })),
  ];
  return (
    <form
      className="kz-balance-form"
      aria-label={say(balanceWords.choose)}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={pageWords.edition}
        value={edition.slug}
        options={editions.map(({ slug }) => ({ value: slug, name: nameOf(slug) }))}
        onChoose={(slug) => go({ edition: slug, version: "", phase: "", locale: "" })}
      />
      <Choice
        label={balanceWords.version}
        value={question.version}
        options={edition.versions.length === 0 ? versions.slice(1) : versions}
        onChoose={(version) => go({ version })}
      />
      <Choice
        label={balanceWords.phase}
        value={question.phase}
        options={[
          { value: "", name: say(balanceWords.allPhases) },
          ...edition.phases.map((phase) => ({ value: phase, name: phaseOf(phase) })),
        ]}
        onChoose={(phase) => go({ phase })}
      />
      <Choice
        label={balanceWords.locale}
        value={question.locale}
        options={[
          { value: "", name: say(balanceWords.allLocales) },
          ...edition.locales.map((locale) => ({ value: locale, name: localeOf(locale) })),
        ]}
        onChoose={(locale) => go({ locale })}
      />
    </form>
  );
}

interface ChoiceProps {
  label: Words;
  value: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const say = useSay();
  return (
    <label>
      <span>{say(label)}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
