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
    const full = `${name} · Kizuna Desk`;
    const set = () => {
      if (document.title !== full) document.title = full;
    };
    set();
    // Next writes a title of its own for pages it does not know, after this one.
    const watch = new MutationObserver(set);
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [name]);
  return (
    <>
      <SetStepNav nav={[{ label: name }]} />
      <h1 className="kz-title">{name}</h1>
    </>
  );
}
