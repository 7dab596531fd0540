"use client";
import { useId } from "react";
import type { ShownCare } from "../../api/balance-answers.ts";
import { useSay } from "../../use-say.ts";
import { agentWords, balanceWords } from "../../words/balance-words.ts";
import { percent } from "./figures.ts";

interface Props {
  ratios: ShownCare["helperRatio"];
  fewest: number;
}

/** How often mothers and fathers only help, from 0 % to 100 %, one below the other. */
export function HelperRatio({ ratios, fewest }: Props) {
  const say = useSay();
  return (
    <>
      <h3>{say(balanceWords.helper)}</h3>
      <p className="kz-hint">{say(balanceWords.helperHint)}</p>
      <Ratio who="mother" ratio={ratios.mother} fewest={fewest} />
      <Ratio who="father" ratio={ratios.father} fewest={fewest} />
    </>
  );
}

interface RatioProps {
  who: "mother" | "father";
  ratio: ShownCare["helperRatio"]["mother"];
  fewest: number;
}

function Ratio({ who, ratio, fewest }: RatioProps) {
  const say = useSay();
  const id = useId();
  const text =
    ratio === null
      ? say(balanceWords.fewer(fewest))
      : `${percent(ratio.value)} (${percent(ratio.low)} … ${percent(ratio.high)})`;
  return (
    <div className="kz-balance-row">
      <p>
        <strong>{say(agentWords[who])}</strong> <small>{text}</small>
      </p>
      <svg className="kz-balance-line" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{`${say(balanceWords.helper)}: ${say(agentWords[who])}`}</title>
        <desc id={`${id}-desc`}>{text}</desc>
        <rect
          className={ratio === null ? "kz-balance-hidden" : "kz-balance-frame"}
          x="0"
          y="5"
          width="100%"
          height="18"
        />
        {ratio !== null && (
          <>
            <rect
              className={`kz-balance-fill kz-balance-fill--${who}`}
              x="0"
              y="5"
              width={`${ratio.value * 100}%`}
              height="18"
            />
            <line
              className="kz-balance-whisker"
              x1={`${ratio.low * 100}%`}
              x2={`${ratio.high * 100}%`}
              y1="14"
              y2="14"
            />
          </>
        )}
      </svg>
    </div>
  );
}
