"use client";
import type { ShownEstimate, ShownReport, ShownShares } from "../api/balance-answers.ts";
import { useSay } from "../use-say.ts";
import type { Words } from "../words.ts";
import { balanceWords } from "../words/balance-words.ts";
import { intervalOf, signed } from "./plots/figures.ts";

/** What the figures come to, in one sentence. */
export function InShort({ report, whole }: { report: ShownReport; whole: ShownShares }) {
  const say = useSay();
  const { balance, messages, sentences } = whole;
  return (
    <section className="kz-note kz-note--important" aria-label={say(balanceWords.inShort)}>
      <strong>
        {say(balanceWords.shown(report.version))}{" "}
        {say(balance === null ? balanceWords.cannotSay(report.hiddenBelow) : verdict(balance))}
      </strong>{" "}
      {balance !== null && (
        <>
          {say(balanceWords.balance)} {signed(balance.value)} ({say(balanceWords.interval)}{" "}
          {intervalOf(balance)}){" / "}
        </>
      )}
      {say(balanceWords.counted(messages, sentences))}
    </section>
  );
}

/** A lean is named only where the whole interval lies on one side. */
function verdict({ low, high }: NonNullable<ShownEstimate>): Words {
  if (low > 0) return balanceWords.toMother;
  return high < 0 ? balanceWords.toFather : balanceWords.even;
}
