import type { CollectionConfig } from "payload";
import { accessFor } from "../src/access/by-table.ts";
import { administratorOnly, ownAccount } from "../src/access/own-account.ts";
import { passwordEndpoints } from "./endpoints/password-endpoints.ts";
import { label } from "./fields/label.ts";

const givenByAdministrator = { create: administratorOnly, update: administratorOnly };

export const users: CollectionConfig = {
  slug: "users",
  labels: { singular: label("利用者", "User"), plural: label("利用者", "Users") },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  endpoints: passwordEndpoints,
  access: { ...accessFor("users"), read: ownAccount, update: ownAccount },
  admin: {
    hideAPIURL: true,
    pagination: { defaultLimit: 50 },
    useAsTitle: "name",
    defaultColumns: ["name", "email", "roles"],
    group: label("管理", "Administration"),
  },
  fields: [
    { name: "name", type: "text", required: true, label: label("名前", "Name") },
    {
      name: "roles",
      type: "select",
      hasMany: true,
      required: true,
      access: givenByAdministrator,
      label: label("役割", "Roles"),
      options: [
        { value: "editor", label: label("編集者", "Editor") },
        { value: "expert", label: label("監修者", "Expert") },
        { value: "translator", label: label("翻訳者", "Translator") },
        { value: "publisher", label: label("配信管理者", "Publisher") },
        { value: "staff", label: label("自治体担当者", "Municipal staff") },
        { value: "administrator", label: label("管理者", "Administrator") },
      ],
    },
    {
      name: "specialties",
      type: "array",
      access: givenByAdministrator,
      label: label("専門", "Specialties"),
      labels: { singular: label("専門", "Specialty"), plural: label("専門", "Specialties") },
      fields: [
        {
          name: "specialty",
          type: "relationship",
          relationTo: "specialties",
          required: true,
          label: label("専門", "Specialty"),
        },
        { name: "heldFrom", type: "date", required: true, label: label("開始日", "Held from") },
        { name: "heldUntil", type: "date", label: label("終了日", "Held until") },
      ],
    },
    {
      name: "editions",
      type: "relationship",
      relationTo: "editions",
      hasMany: true,
      access: givenByAdministrator,
      label: label("担当する版", "Editions"),
    },
  ],
};
