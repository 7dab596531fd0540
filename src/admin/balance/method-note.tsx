"use client";
import { useSay } from "../use-say.ts";
import { balanceWords } from "../words/balance-words.ts";

/** How sentences are counted and what the method cannot see, for whoever opens it. */
export function MethodNote() {
  const say = useSay();
  return (
    <details>
      <summary>{say(balanceWords.method)}</summary>
      <ul className="kz-balance-points">
        {balanceWords.methodPoints.map((point) => (
          <li key={point.en}>{say(point)}</li>
        ))}
      </ul>
    </details>
  );
}
