"use client";
import { reportSchema, type ShownGroup } from "../api/balance-answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useNames } from "../api/use-names.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { balanceWords } from "../words/balance-words.ts";
import { BalancePlot } from "./plots/balance-plot.tsx";
import { CareTable } from "./care-table.tsx";
import { InShort } from "./in-short.tsx";
import { addressOf, type Question } from "./question.ts";
import { ShareBars } from "./plots/share-bars.tsx";
import { ShareTable } from "./share-table.tsx";
import { Trend } from "./trend.tsx";

/** The figures of one version: plots to read, and beside each the table it is drawn from. */
export function BalanceReport({ question }: { question: Question }) {
  const say = useSay();
  const phaseOf = useNames("phases");
  const localeOf = useNames("locales");
  const { value, trouble } = useAnswer(addressOf("/balance", question), reportSchema);
  if (trouble !== null) return <TroubleNote trouble={trouble} />;
  if (value === null) return <p role="status">{say(words.loading)}</p>;
  const [whole, ...parts] = value.groups;
  if (whole === undefined || whole.sentences === 0) return <p>{say(balanceWords.empty)}</p>;
  const phase = (slug: string | null) =>
    slug === null ? say(balanceWords.allPhases) : phaseOf(slug);
  const locale = (slug: string | null) =>
    slug === null ? say(balanceWords.allLocales) : localeOf(slug);
  const named = (group: ShownGroup, name: string) => ({ name, group });
  const phases = [whole, ...parts.filter((group) => group.locale === value.locale)].map((group) =>
    named(group, phase(group.phase)),
  );
  const locales = parts
    .filter((group) => group.phase === value.phase && group.locale !== value.locale)
    .map((group) => named(group, locale(group.locale)));
  return (
    <>
      <InShort report={value} whole={whole} />
      <p>
        <a
          className="kz-button"
          href={addressOf("/api/balance", question, { format: "csv" })}
          download
        >
          {say(balanceWords.csv)}
        </a>
      </p>
      {value.unreadLocales.length > 0 && (
        <p className="kz-note">
          {say(balanceWords.unread(value.unreadLocales.map(localeOf).join("、")))}
        </p>
      )}
      <section className="kz-section">
        <h2>{say(balanceWords.sharesByPhase)}</h2>
        <ShareBars rows={phases} fewest={value.hiddenBelow} />
        {locales.length > 0 && (
          <>
            <h2>{say(balanceWords.sharesByLocale)}</h2>
            <ShareBars rows={locales} fewest={value.hiddenBelow} />
          </>
        )}
        <p className="kz-hint">{say(balanceWords.fewerHint(value.hiddenBelow))}</p>
        <ShareTable
          rows={value.groups.map((group) =>
            named(group, `${phase(group.phase)} · ${locale(group.locale)}`),
          )}
          fewest={value.hiddenBelow}
        />
      </section>
      <section className="kz-section">
        <h2>{say(balanceWords.balance)}</h2>
        <p className="kz-hint">{say(balanceWords.balanceHint)}</p>
        <BalancePlot
          rows={[...phases, ...locales].map(({ name, group }) => ({
            name,
            estimate: group.balance,
          }))}
          fewest={value.hiddenBelow}
        />
      </section>
      <Trend trend={value.trend} fewest={value.hiddenBelow} />
      <CareTable care={value.care} fewest={value.hiddenBelow} />
    </>
  );
}
