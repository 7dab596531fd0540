import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { derivedAccess } from "./fields/derived.ts";
import { label } from "./fields/label.ts";
import { issueKey, showKeyOnce } from "./hooks/delivery-key-hooks.ts";

const never = () => false;

export const deliveryKeys: CollectionConfig = {
  slug: "delivery-keys",
  labels: {
    singular: label("配信キー", "Delivery key"),
    plural: label("配信キー", "Delivery keys"),
  },
  access: accessFor("delivery-keys"),
  disableDuplicate: true,
  admin: {
    hideAPIURL: true,
    useAsTitle: "name",
    defaultColumns: ["name", "prefix", "editions", "expiresAt", "revokedAt", "lastUsedAt"],
    group: label("配信", "Delivery"),
  },
  hooks: { beforeChange: [issueKey], afterChange: [showKeyOnce] },
  fields: [
    { name: "name", type: "text", required: true, label: label("名前", "Name") },
    {
      name: "editions",
      type: "relationship",
      relationTo: "editions",
      hasMany: true,
      required: true,
      label: label("読める版", "Editions it may read"),
    },
    { name: "expiresAt", type: "date", label: label("有効期限", "Expires") },
    { name: "revokedAt", type: "date", label: label("失効日時", "Revoked") },
    {
      name: "prefix",
      type: "text",
      access: derivedAccess,
      label: label("先頭の文字", "Starts with"),
      admin: { readOnly: true },
    },
    {
      name: "key",
      type: "text",
      virtual: true,
      access: derivedAccess,
      label: label("キー（一度だけ表示）", "Key (shown once)"),
      admin: {
        readOnly: true,
        components: { Field: "/src/admin/delivery-key-once.tsx#DeliveryKeyOnce" },
      },
    },
    {
      name: "keyHash",
      type: "text",
      unique: true,
      index: true,
      access: { ...derivedAccess, read: never },
      admin: { hidden: true },
    },
    {
      name: "lastUsedAt",
      type: "date",
      access: derivedAccess,
      label: label("最終利用", "Last used"),
      admin: { readOnly: true },
    },
  ],
};
