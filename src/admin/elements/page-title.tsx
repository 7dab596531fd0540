"use client";
import { SetStepNav } from "@payloadcms/ui";
import { useEffect } from "react";
import { useSay } from "../use-say.ts";
import type { Words } from "../words.ts";

/** The heading of a page, also in the bar at its top. */
export function PageTitle({ title }: { title: Words }) {
  const say = useSay();
  const name = say(title);
  useEffect(() => {
    document.title = `${name} · Kizuna Desk`;
  }, [name]);
  return (
    <>
      <SetStepNav nav={[{ label: name }]} />
      <h1 className="kz-title">{name}</h1>
    </>
  );
}
