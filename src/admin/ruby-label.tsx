"use client";
import { useFormFields } from "@payloadcms/ui";

/** Furigana inside the editor, shown as its readers will see it. */
export function RubyLabel() {
  const base = useFormFields(([fields]) => fields["base"]?.value);
  const reading = useFormFields(([fields]) => fields["reading"]?.value);
  return (
    <ruby className="kz-ruby">
      {typeof base === "string" && base !== "" ? base : "漢字"}
      <rp>（</rp>
      <rt>{typeof reading === "string" && reading !== "" ? reading : "よみ"}</rt>
      <rp>）</rp>
    </ruby>
  );
}
