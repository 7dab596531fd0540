"use client";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { homeSchema, type Waiting } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { PageTitle } from "../elements/page-title.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { QueueCard } from "./queue-card.tsx";

/** One text at a time, with nothing else on the screen: made for a phone between two patients. */
export function QueuePage() {
  const say = useSay();
  const wanted = useSearchParams().get("text");
  const { value: home, trouble } = useAnswer("/desk/home", homeSchema);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<number | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const queue = useMemo(
    () => (home?.waiting ?? []).filter((one) => one.reason === "review"),
    [home],
  );
  const left = queue.filter((one) => !decided.has(nameOf(one)));
  const first = Math.max(
    0,
    left.findIndex((one) => nameOf(one) === wanted),
  );
  const at = Math.min(chosen ?? first, left.length - 1);
  const current = left[at];
  useEffect(() => {
    top.current?.scrollIntoView({ block: "start" });
  }, [current]);
  if (home === null) {
    return trouble === null ? (
      <p role="status">{say(words.loading)}</p>
    ) : (
      <TroubleNote trouble={trouble} />
    );
  }
  return (
    <div className="kz-queue" ref={top}>
      <PageTitle title={pageWords.queue} />
      {decided.size > 0 && current !== undefined && (
        <p role="status">{say(pageWords.recordedNext)}</p>
      )}
      {current === undefined ? (
        <p className="kz-note" role="status">
          {say(pageWords.queueEmpty)}
        </p>
      ) : (
        <>
          <div className="kz-queue__place">
            <span>{say(pageWords.position(at + 1, left.length))}</span>
            <button
              type="button"
              className="kz-button"
              disabled={at === 0}
              onClick={() => setChosen(at - 1)}
            >
              {say(pageWords.previous)}
            </button>
            <button
              type="button"
              className="kz-button"
              disabled={at >= left.length - 1}
              onClick={() => setChosen(at + 1)}
            >
              {say(pageWords.next)}
            </button>
          </div>
          <QueueCard
            key={nameOf(current)}
            waiting={current}
            onDone={() => {
              setChosen(at);
              setDecided(new Set([...decided, nameOf(current)]));
            }}
          />
        </>
      )}
    </div>
  );
}

function nameOf({ kind, id, specialty }: Waiting): string {
  return `${kind}/${id}/${specialty ?? ""}`;
}
