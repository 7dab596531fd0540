"use client";
import { useFormFields, useFormModified } from "@payloadcms/ui";
import { useEffect, useMemo, useRef } from "react";
import type { Severity } from "../../domain/language/finding.ts";
import { waiverKey } from "../../domain/language/waiver-key.ts";
import type { ShownFinding, ShownStatus } from "../api/answers.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { messageWords } from "../words/message-words.ts";
import { FindingItem } from "./finding-item.tsx";
import { LengthNote } from "./length-note.tsx";
import { useReplace } from "./use-replace.ts";
import { highlightFindings } from "./highlight.ts";
import { useTextStatus } from "./text-status.ts";
import { useThisText } from "./this-text.ts";
import { useTypedText } from "./typed-text.ts";
import { useLiveCheck } from "./use-live-check.ts";

/** Findings about the text while it is typed: those that block first, each with what to do about it. */
export function LiveFindings() {
  const say = useSay();
  const { kind, id, savedAt } = useThisText();
  const { status, reload } = useTextStatus(kind, id, savedAt);
  const modified = useFormModified();
  const chosen = useFormFields(([fields]) => fields["locale"]?.value);
  const locale = kind === "translations" ? chosen : "ja";
  const translated = useFormFields(([fields]) => fields["message"]?.value);
  const typed = useTypedText();
  const { findings, trouble, checking } = useLiveCheck(
    typed,
    typeof locale === "string" ? locale : null,
    kind === "translations" && typeof translated === "number" ? translated : null,
  );
  const shown = useMemo(() => sorted(findings ?? [], waivedIn(status)), [findings, status]);
  const place = useRef<HTMLElement>(null);
  useEffect(
    () => highlightFindings(place.current?.closest("form") ?? null, typed.text, findings ?? []),
    [typed.text, findings],
  );
  const replace = useReplace(place, typed);
  const open = shown.filter((one) => one.finding.severity !== "info" && !one.waived);
  return (
    <section ref={place} className="kz-findings" aria-label={say(messageWords.checks)}>
      <h3>
        {say(messageWords.checks)}
        {checking && <small>{say(messageWords.checking)}</small>}
      </h3>
      <LengthNote text={typed.text} locale={typeof locale === "string" ? locale : "ja"} />
      <TroubleNote trouble={trouble} />
      {typed.problem !== null && (
        <p className="kz-note kz-note--error" role="alert">
          {say(messageWords.bodyProblem)}
          {say(typed.problem)}
        </p>
      )}
      <p role="status">
        {findings === null
          ? say(messageWords.nothingToCheck)
          : open.length > 0
            ? say(messageWords.blockingCount(open.length))
            : shown.length === 0 && say(messageWords.noFindings)}
      </p>
      <ul className="kz-list">
        {shown.map(({ finding, waived, name }) => (
          <FindingItem
            key={name}
            finding={finding}
            onReplace={(words) => replace(finding, words)}
            waived={waived}
            waivable={
              kind === null || id === null
                ? null
                : { path: `/${kind}/${id}/waivers`, saved: !modified, onDone: reload }
            }
          />
        ))}
      </ul>
    </section>
  );
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 3 };

function sorted(findings: readonly ShownFinding[], waived: ReadonlySet<string>) {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const same = `${finding.field} ${finding.text} ${waiverKey(finding)}`;
      seen.set(same, (seen.get(same) ?? 0) + 1);
      // Not by its place, which moves while somebody types: a waiver half written stays open.
      const name = `${same} ${seen.get(same) ?? 0}`;
      return { finding, name, waived: waived.has(waiverKey(finding)) };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

function rank({ finding, waived }: { finding: ShownFinding; waived: boolean }): number {
  return waived ? 2 : weight[finding.severity];
}

function waivedIn(status: ShownStatus | null): Set<string> {
  return new Set(status?.findings.filter((one) => one.waived).map(waiverKey));
}
