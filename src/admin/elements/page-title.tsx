"use client";
import { SetStepNav } from "@payloadcms/ui";
import { useSay } from "../use-say.ts";
import type { Words } from "../words.ts";

/** The heading of a page, also in the bar at its top. */
export function PageTitle({ title }: { title: Words }) {
  const say = useSay();
  return (
    <>
      <SetStepNav nav={[{ label: say(title) }]} />
      <h1 className="kz-title">{say(title)}</h1>
    </>
  );
}
