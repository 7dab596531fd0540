import path from "node:path";
import { fileURLToPath } from "node:url";
import { postgresAdapter } from "@payloadcms/db-postgres";
import { en } from "@payloadcms/translations/languages/en";
import { ja } from "@payloadcms/translations/languages/ja";
import { buildConfig } from "payload";
import { deliveryKeys } from "../collections/delivery-keys.ts";
import { editions } from "../collections/editions.ts";
import { inserts } from "../collections/inserts.ts";
import { locales } from "../collections/locales.ts";
import { messages } from "../collections/messages.ts";
import { phases } from "../collections/phases.ts";
import { rules } from "../collections/rules.ts";
import { specialties } from "../collections/specialties.ts";
import { topics } from "../collections/topics.ts";
import { translations } from "../collections/translations.ts";
import { users } from "../collections/users.ts";
import { wordSets } from "../collections/word-sets.ts";
import { recallEndpoints } from "../collections/endpoints/recall-endpoints.ts";
import { ruleSetEndpoints } from "../collections/endpoints/rule-set-endpoints.ts";
import { deskEndpoints } from "../collections/endpoints/desk-endpoints.ts";
import { balanceEndpoints } from "../collections/endpoints/balance-endpoints.ts";
import { asProblem } from "../collections/endpoints/as-problem.ts";
import { noMail } from "./store/no-mail.ts";
import { languageNames, payloadWords } from "./admin/words/payload-words.ts";
import { rubyEditor } from "../collections/fields/ruby-editor.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const namedJapanese = {
  ...ja,
  translations: {
    ...ja.translations,
    general: { ...ja.translations.general, thisLanguage: languageNames.ja },
  },
};

/** A refusal is an answer, not a fault; and the texts that it carries belong in no log. */
const answersNotFaults: Record<string, "info"> = { RefusedError: "info" };

export default buildConfig({
  secret: process.env["PAYLOAD_SECRET"] ?? "",
  serverURL: "",
  collections: [
    messages,
    translations,
    inserts,
    editions,
    deliveryKeys,
    users,
    topics,
    specialties,
    phases,
    locales,
    rules,
    wordSets,
  ],
  editor: rubyEditor,
  endpoints: [...recallEndpoints, ...ruleSetEndpoints, ...balanceEndpoints, ...deskEndpoints],
  hooks: { afterError: [asProblem] },
  loggingLevels: answersNotFaults,
  graphQL: { disable: true },
  telemetry: false,
  email: noMail,
  i18n: {
    fallbackLanguage: "ja",
    supportedLanguages: { ja: namedJapanese, en },
    translations: payloadWords,
  },
  admin: {
    user: users.slug,
    avatar: "default",
    dateFormat: "yyyy-MM-dd HH:mm",
    timezones: {
      supportedTimezones: [{ label: "日本時間", value: "Asia/Tokyo" }],
      defaultTimezone: "Asia/Tokyo",
    },
    meta: { titleSuffix: " · Kizuna Desk" },
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, "src/app/(payload)/admin/importMap.ts"),
    },
    components: {
      graphics: { Icon: "/src/admin/icon.tsx#Icon", Logo: "/src/admin/logo.tsx#Logo" },
      providers: ["/src/admin/saving/forget-copies.tsx#ForgetCopies"],
      afterLogin: ["/src/admin/login-help.tsx#LoginHelp"],
      beforeNavLinks: ["/src/admin/nav-links.tsx#NavLinks"],
      views: {
        dashboard: { Component: "/src/admin/home/home-view.tsx#HomeView" },
        queue: { path: "/queue", Component: "/src/admin/queue/queue-view.tsx#QueueView" },
        publish: { path: "/publish", Component: "/src/admin/publish/publish-view.tsx#PublishView" },
        ruleSets: {
          path: "/rule-sets",
          Component: "/src/admin/rule-sets/rule-sets-view.tsx#RuleSetsView",
        },
        balance: { path: "/balance", Component: "/src/admin/balance/balance-view.tsx#BalanceView" },
        recalls: { path: "/recalls", Component: "/src/admin/recalls/recalls-view.tsx#RecallsView" },
      },
    },
  },
  typescript: { autoGenerate: false },
  db: postgresAdapter({
    pool: {
      connectionString: process.env["DATABASE_URL"] ?? "",
      max: 10,
      // Migrations run as the owner; everything else gives up the owner's rights (guards.sql).
      ...(process.env["KIZUNA_MIGRATING"] === "1" ? {} : { options: "-c role=kizuna_desk" }),
    },
    push: false,
    migrationDir: path.join(root, "src/migrations"),
  }),
});
