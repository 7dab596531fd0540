"use client";
import type { TextKind } from "../../domain/review/facts.ts";
import type { RefusalCode } from "../../domain/review/refusal.ts";
import { refusalWording } from "../../domain/review/refusal-wording.ts";
import { writerOf } from "../../domain/review/decide-submit.ts";
import type { ShownStatus } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { usePerson } from "../api/use-person.ts";
import { useSay } from "../use-say.ts";
import { messageWords } from "../words/message-words.ts";

/** The actions that are refused now, each with its reason; one line for those with the same reason. */
export function WhyNot({ kind, status }: { kind: TextKind; status: ShownStatus }) {
  const say = useSay();
  const nameOf = useNames("specialties");
  const person = usePerson();
  const refused = new Map<RefusalCode, string[]>();
  const note = (name: string, code: RefusalCode | null) => {
    if (code !== null) refused.set(code, [...(refused.get(code) ?? []), name]);
  };
  note(say(messageWords.submit), status.may.submit);
  for (const [specialty, code] of Object.entries(status.may.review)) {
    note(say(messageWords.reviewAs(nameOf(specialty))), code);
  }
  // What somebody's role never does is no news to them, unless it is the writer's or an expert's own.
  const own = person.roles.some((role) => role === writerOf[kind] || role === "expert");
  if (!own) refused.delete("role-missing");
  if (refused.size === 0) return null;
  return (
    <details className="kz-why">
      <summary>{say(messageWords.whyNot)}</summary>
      <dl>
        {[...refused].map(([code, names]) => (
          <div key={code}>
            <dt>{names.join(" ／ ")}</dt>
            <dd>{say(refusalWording[code])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
