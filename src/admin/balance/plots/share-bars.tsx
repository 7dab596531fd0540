"use client";
import { useId } from "react";
import { addressees, type Addressee } from "../../../domain/balance/labels.ts";
import type { ShownGroup } from "../../api/balance-answers.ts";
import { useLanguage, useSay } from "../../use-say.ts";
import { addresseeWords, balanceWords } from "../../words/balance-words.ts";
import { percent } from "./figures.ts";

interface Props {
  rows: readonly { name: string; group: ShownGroup }[];
  fewest: number;
}

/** A stacked bar for each part of a version; what is hidden stays an open frame. */
export function ShareBars({ rows, fewest }: Props) {
  const say = useSay();
  return (
    <>
      <ul className="kz-balance-legend">
        {addressees.map((who) => (
          <li key={who}>
            <svg width="16" height="16" aria-hidden="true">
              <Fill who={who} x={0} width={100} />
            </svg>
            {say(addresseeWords[who])}
          </li>
        ))}
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <rect className="kz-balance-hidden" x="1" y="1" width="14" height="14" />
          </svg>
          {say(balanceWords.fewer(fewest))}
        </li>
      </ul>
      {rows.map(({ name, group }) => (
        <ShareBar key={name} name={name} group={group} fewest={fewest} />
      ))}
    </>
  );
}

function ShareBar({ name, group, fewest }: { name: string; group: ShownGroup; fewest: number }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const parts = addressees.map((who) => {
    const cell = group.addressed[who];
    const share = cell === null ? say(balanceWords.fewer(fewest)) : percent(cell.share);
    return `${say(addresseeWords[who])} ${share}`;
  });
  const told = parts.join(language === "ja" ? "、" : ", ");
  let x = 0;
  const drawn = addressees.flatMap((who) => {
    const width = (group.addressed[who]?.share ?? 0) * 100;
    const start = x;
    x += width;
    return width === 0 ? [] : [{ who, x: start, width }];
  });
  return (
    <div className="kz-balance-row">
      <p>
        <strong>{name}</strong>{" "}
        <small>{say(balanceWords.counted(group.messages, group.sentences))}</small>
      </p>
      <svg className="kz-balance-bar" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{name}</title>
        <desc id={`${id}-desc`}>{told}</desc>
        <rect className="kz-balance-hidden" x="0" y="1" width="100%" height="30" />
        {drawn.map((one) => (
          <Fill key={one.who} {...one} />
        ))}
      </svg>
      <p className="kz-hint" aria-hidden="true">
        {told}
      </p>
    </div>
  );
}

/** One stretch of a bar, from `x` to `x + width` percent. */
function Fill({ who, x, width }: { who: Addressee; x: number; width: number }) {
  return (
    <rect
      className={`kz-balance-fill kz-balance-fill--${who}`}
      x={`${x}%`}
      width={`${width}%`}
      height="100%"
    />
  );
}
