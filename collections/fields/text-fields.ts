import type { Field } from "payload";
import { actorOf, mayAct } from "../../src/access/actor.ts";
import { textStates } from "../../src/domain/review/state.ts";
import { derivedAccess } from "./derived.ts";
import { label } from "./label.ts";
import { plainOfBody } from "../hooks/plain-of-body.ts";
import { rubyEditor } from "./ruby-editor.ts";

const stateLabels: Record<(typeof textStates)[number], { ja: string; en: string }> = {
  draft: label("下書き", "Draft"),
  "in-review": label("監修中", "In review"),
  "changes-requested": label("差し戻し", "Changes requested"),
  approved: label("承認", "Approved"),
  stale: label("要更新（元の原稿が変更）", "Stale"),
  expired: label("監修期限切れ", "Expired"),
  retired: label("終了", "Retired"),
};

/** What every text has: a title, a body, its plain form, and the facts derived from its history. */
export function textFields(check: "ja" | "translation"): Field[] {
  return [
    {
      name: "saving",
      type: "ui",
      admin: { components: { Field: "/src/admin/saving/saving-notes.tsx#SavingNotes" } },
    },
    {
      name: "title",
      type: "text",
      required: true,
      label: label("件名", "Title"),
    },
    {
      name: "body",
      type: "richText",
      required: true,
      editor: rubyEditor,
      label: label("本文", "Body"),
    },
    {
      name: "text",
      type: "textarea",
      virtual: true,
      label: label("本文（プレーン）", "Plain text"),
      admin: { disabled: true },
      hooks: { afterRead: [plainOfBody] },
    },
    {
      name: "findings",
      type: "ui",
      admin: {
        components: { Field: "/src/admin/message/live-findings.tsx#LiveFindings" },
        custom: { check },
      },
    },
  ];
}

/** Facts about the text, shown beside it and written by nobody. */
export function derivedFields(uniqueKey = true): Field[] {
  return [
    {
      name: "workflow",
      type: "ui",
      admin: {
        position: "sidebar",
        components: { Field: "/src/admin/message/workflow-panel.tsx#WorkflowPanel" },
      },
    },
    {
      name: "key",
      type: "text",
      unique: uniqueKey,
      index: true,
      access: derivedAccess,
      label: label("届く日・キー", "Day and key"),
      admin: {
        readOnly: true,
        position: "sidebar",
        components: { Cell: "/src/admin/lists/key-cell.tsx#KeyCell" },
      },
    },
    {
      name: "state",
      type: "select",
      index: true,
      defaultValue: "draft",
      access: derivedAccess,
      label: label("状態", "State"),
      options: textStates.map((value) => ({ value, label: stateLabels[value] })),
      // The workflow panel shows the state as it is now; the column serves lists.
      admin: {
        readOnly: true,
        position: "sidebar",
        condition: () => false,
        components: { Cell: "/src/admin/lists/state-cell.tsx#StateCell" },
      },
    },
    {
      name: "textSha256",
      type: "text",
      access: derivedAccess,
      admin: { hidden: true },
    },
    {
      name: "lastEditedBy",
      type: "relationship",
      relationTo: "users",
      access: derivedAccess,
      label: label("最終編集者", "Last edited by"),
      admin: {
        readOnly: true,
        position: "sidebar",
        // Accounts are an administrator's to read; others find names in the review history.
        condition: (_, __, { user }) => mayAct(actorOf(user), ["administrator"]),
      },
    },
    {
      name: "retiredAt",
      type: "date",
      access: derivedAccess,
      admin: { hidden: true },
    },
  ];
}
