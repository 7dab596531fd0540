import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres";

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_slot_kind" AS ENUM('day', 'anniversary');
  CREATE TYPE "public"."enum_messages_audience" AS ENUM('everyone', 'birth-parent', 'partner', 'grandparents');
  CREATE TYPE "public"."enum_messages_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum__messages_v_version_slot_kind" AS ENUM('day', 'anniversary');
  CREATE TYPE "public"."enum__messages_v_version_audience" AS ENUM('everyone', 'birth-parent', 'partner', 'grandparents');
  CREATE TYPE "public"."enum__messages_v_version_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum_translations_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum__translations_v_version_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum_inserts_slot_kind" AS ENUM('day', 'anniversary');
  CREATE TYPE "public"."enum_inserts_audience" AS ENUM('everyone', 'birth-parent', 'partner', 'grandparents');
  CREATE TYPE "public"."enum_inserts_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum__inserts_v_version_slot_kind" AS ENUM('day', 'anniversary');
  CREATE TYPE "public"."enum__inserts_v_version_audience" AS ENUM('everyone', 'birth-parent', 'partner', 'grandparents');
  CREATE TYPE "public"."enum__inserts_v_version_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'stale', 'expired', 'retired');
  CREATE TYPE "public"."enum_editions_kind" AS ENUM('municipality', 'hospital', 'website');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('editor', 'expert', 'translator', 'publisher', 'staff', 'administrator');
  CREATE TYPE "public"."enum_specialties_kind" AS ENUM('medical', 'language', 'municipal');
  CREATE TYPE "public"."enum_phases_anchor" AS ENUM('due', 'birth');
  CREATE TYPE "public"."enum_locales_checks" AS ENUM('ja', 'ja-easy', 'en');
  CREATE TYPE "public"."enum_rules_language" AS ENUM('ja', 'en');
  CREATE TYPE "public"."enum_rules_category" AS ENUM('role_assumption', 'father_helper', 'marital_hierarchy', 'job_title', 'child_stereotype', 'mother_pressure', 'family_exclusion', 'stigma_deficit');
  CREATE TYPE "public"."enum_rules_severity" AS ENUM('error', 'warn', 'info');
  CREATE TYPE "public"."enum_rules_scope" AS ENUM('claim', 'term');
  CREATE TYPE "public"."enum_word_sets_language" AS ENUM('ja', 'en');
  CREATE TABLE "messages_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"phase_id" varchar NOT NULL,
  	"slot_kind" "enum_messages_slot_kind" DEFAULT 'day' NOT NULL,
  	"day" numeric,
  	"anniversary" numeric,
  	"audience" "enum_messages_audience" DEFAULT 'everyone' NOT NULL,
  	"title" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"assumes_live_birth" boolean DEFAULT false,
  	"assumes_single_baby" boolean DEFAULT false,
  	"key" varchar,
  	"state" "enum_messages_state" DEFAULT 'draft',
  	"text_sha256" varchar,
  	"last_edited_by_id" integer,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" varchar
  );
  
  CREATE TABLE "_messages_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_messages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_phase_id" varchar NOT NULL,
  	"version_slot_kind" "enum__messages_v_version_slot_kind" DEFAULT 'day' NOT NULL,
  	"version_day" numeric,
  	"version_anniversary" numeric,
  	"version_audience" "enum__messages_v_version_audience" DEFAULT 'everyone' NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_body" jsonb NOT NULL,
  	"version_assumes_live_birth" boolean DEFAULT false,
  	"version_assumes_single_baby" boolean DEFAULT false,
  	"version_key" varchar,
  	"version_state" "enum__messages_v_version_state" DEFAULT 'draft',
  	"version_text_sha256" varchar,
  	"version_last_edited_by_id" integer,
  	"version_retired_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_messages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" varchar
  );
  
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"message_id" integer NOT NULL,
  	"locale_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"key" varchar,
  	"state" "enum_translations_state" DEFAULT 'draft',
  	"text_sha256" varchar,
  	"last_edited_by_id" integer,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_translations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_message_id" integer NOT NULL,
  	"version_locale_id" varchar NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_body" jsonb NOT NULL,
  	"version_key" varchar,
  	"version_state" "enum__translations_v_version_state" DEFAULT 'draft',
  	"version_text_sha256" varchar,
  	"version_last_edited_by_id" integer,
  	"version_retired_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inserts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"edition_id" varchar NOT NULL,
  	"phase_id" varchar NOT NULL,
  	"slot_kind" "enum_inserts_slot_kind" DEFAULT 'day' NOT NULL,
  	"day" numeric,
  	"anniversary" numeric,
  	"audience" "enum_inserts_audience" DEFAULT 'everyone' NOT NULL,
  	"title" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"assumes_live_birth" boolean DEFAULT false,
  	"assumes_single_baby" boolean DEFAULT false,
  	"key" varchar,
  	"state" "enum_inserts_state" DEFAULT 'draft',
  	"text_sha256" varchar,
  	"last_edited_by_id" integer,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_inserts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_edition_id" varchar NOT NULL,
  	"version_phase_id" varchar NOT NULL,
  	"version_slot_kind" "enum__inserts_v_version_slot_kind" DEFAULT 'day' NOT NULL,
  	"version_day" numeric,
  	"version_anniversary" numeric,
  	"version_audience" "enum__inserts_v_version_audience" DEFAULT 'everyone' NOT NULL,
  	"version_title" varchar NOT NULL,
  	"version_body" jsonb NOT NULL,
  	"version_assumes_live_birth" boolean DEFAULT false,
  	"version_assumes_single_baby" boolean DEFAULT false,
  	"version_key" varchar,
  	"version_state" "enum__inserts_v_version_state" DEFAULT 'draft',
  	"version_text_sha256" varchar,
  	"version_last_edited_by_id" integer,
  	"version_retired_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_ja" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"kind" "enum_editions_kind" NOT NULL,
  	"vendor" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"phases_id" varchar,
  	"locales_id" varchar
  );
  
  CREATE TABLE "delivery_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"prefix" varchar,
  	"key_hash" varchar,
  	"last_used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delivery_keys_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"editions_id" varchar
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_specialties" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"specialty_id" varchar NOT NULL,
  	"held_from" timestamp(3) with time zone NOT NULL,
  	"held_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"editions_id" varchar
  );
  
  CREATE TABLE "topics" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_ja" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"specialties_id" varchar
  );
  
  CREATE TABLE "specialties" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_ja" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"kind" "enum_specialties_kind" DEFAULT 'medical' NOT NULL,
  	"approval_months" numeric DEFAULT 12 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "phases_cadence" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" numeric NOT NULL,
  	"every" numeric NOT NULL
  );
  
  CREATE TABLE "phases" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_ja" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"anchor" "enum_phases_anchor" NOT NULL,
  	"first_day" numeric NOT NULL,
  	"last_day" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "phases_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "locales" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name_ja" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"checks" "enum_locales_checks",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "locales_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"specialties_id" varchar
  );
  
  CREATE TABLE "rules_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agent" varchar NOT NULL,
  	"task" varchar,
  	"does" varchar NOT NULL,
  	"within" numeric DEFAULT 20,
  	"before" boolean DEFAULT false,
  	"carry" boolean DEFAULT false
  );
  
  CREATE TABLE "rules" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_rules_language" DEFAULT 'ja' NOT NULL,
  	"category" "enum_rules_category" NOT NULL,
  	"severity" "enum_rules_severity" DEFAULT 'warn' NOT NULL,
  	"scope" "enum_rules_scope" DEFAULT 'claim' NOT NULL,
  	"match" varchar,
  	"unless" varchar,
  	"unless_near" varchar,
  	"reason_ja" varchar NOT NULL,
  	"reason_en" varchar NOT NULL,
  	"suggestions" varchar,
  	"source" varchar NOT NULL,
  	"bad" varchar,
  	"good" varchar,
  	"major" numeric DEFAULT 1 NOT NULL,
  	"retired" boolean DEFAULT false,
  	"edited" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "word_sets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum_word_sets_language" DEFAULT 'ja' NOT NULL,
  	"name" varchar NOT NULL,
  	"words" varchar,
  	"edited" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"messages_id" integer,
  	"translations_id" integer,
  	"inserts_id" integer,
  	"editions_id" varchar,
  	"delivery_keys_id" integer,
  	"users_id" integer,
  	"topics_id" varchar,
  	"specialties_id" varchar,
  	"phases_id" varchar,
  	"locales_id" varchar,
  	"rules_id" varchar,
  	"word_sets_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "messages_sources" ADD CONSTRAINT "messages_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_phase_id_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_messages_v_version_sources" ADD CONSTRAINT "_messages_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_messages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_messages_v" ADD CONSTRAINT "_messages_v_parent_id_messages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_messages_v" ADD CONSTRAINT "_messages_v_version_phase_id_phases_id_fk" FOREIGN KEY ("version_phase_id") REFERENCES "public"."phases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_messages_v" ADD CONSTRAINT "_messages_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_messages_v_rels" ADD CONSTRAINT "_messages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_messages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_messages_v_rels" ADD CONSTRAINT "_messages_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_locale_id_locales_id_fk" FOREIGN KEY ("locale_id") REFERENCES "public"."locales"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_parent_id_translations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_message_id_messages_id_fk" FOREIGN KEY ("version_message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_locale_id_locales_id_fk" FOREIGN KEY ("version_locale_id") REFERENCES "public"."locales"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inserts" ADD CONSTRAINT "inserts_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inserts" ADD CONSTRAINT "inserts_phase_id_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."phases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inserts" ADD CONSTRAINT "inserts_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_inserts_v" ADD CONSTRAINT "_inserts_v_parent_id_inserts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inserts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_inserts_v" ADD CONSTRAINT "_inserts_v_version_edition_id_editions_id_fk" FOREIGN KEY ("version_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_inserts_v" ADD CONSTRAINT "_inserts_v_version_phase_id_phases_id_fk" FOREIGN KEY ("version_phase_id") REFERENCES "public"."phases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_inserts_v" ADD CONSTRAINT "_inserts_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_phases_fk" FOREIGN KEY ("phases_id") REFERENCES "public"."phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_locales_fk" FOREIGN KEY ("locales_id") REFERENCES "public"."locales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "delivery_keys_rels" ADD CONSTRAINT "delivery_keys_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."delivery_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "delivery_keys_rels" ADD CONSTRAINT "delivery_keys_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_specialties" ADD CONSTRAINT "users_specialties_specialty_id_specialties_id_fk" FOREIGN KEY ("specialty_id") REFERENCES "public"."specialties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_specialties" ADD CONSTRAINT "users_specialties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_rels" ADD CONSTRAINT "topics_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "phases_cadence" ADD CONSTRAINT "phases_cadence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "phases_numbers" ADD CONSTRAINT "phases_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locales_rels" ADD CONSTRAINT "locales_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locales_rels" ADD CONSTRAINT "locales_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rules_relations" ADD CONSTRAINT "rules_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translations_fk" FOREIGN KEY ("translations_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inserts_fk" FOREIGN KEY ("inserts_id") REFERENCES "public"."inserts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_delivery_keys_fk" FOREIGN KEY ("delivery_keys_id") REFERENCES "public"."delivery_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_specialties_fk" FOREIGN KEY ("specialties_id") REFERENCES "public"."specialties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_phases_fk" FOREIGN KEY ("phases_id") REFERENCES "public"."phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_locales_fk" FOREIGN KEY ("locales_id") REFERENCES "public"."locales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rules_fk" FOREIGN KEY ("rules_id") REFERENCES "public"."rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_word_sets_fk" FOREIGN KEY ("word_sets_id") REFERENCES "public"."word_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_sources_order_idx" ON "messages_sources" USING btree ("_order");
  CREATE INDEX "messages_sources_parent_id_idx" ON "messages_sources" USING btree ("_parent_id");
  CREATE INDEX "messages_phase_idx" ON "messages" USING btree ("phase_id");
  CREATE UNIQUE INDEX "messages_key_idx" ON "messages" USING btree ("key");
  CREATE INDEX "messages_state_idx" ON "messages" USING btree ("state");
  CREATE INDEX "messages_last_edited_by_idx" ON "messages" USING btree ("last_edited_by_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "messages_rels_order_idx" ON "messages_rels" USING btree ("order");
  CREATE INDEX "messages_rels_parent_idx" ON "messages_rels" USING btree ("parent_id");
  CREATE INDEX "messages_rels_path_idx" ON "messages_rels" USING btree ("path");
  CREATE INDEX "messages_rels_topics_id_idx" ON "messages_rels" USING btree ("topics_id");
  CREATE INDEX "_messages_v_version_sources_order_idx" ON "_messages_v_version_sources" USING btree ("_order");
  CREATE INDEX "_messages_v_version_sources_parent_id_idx" ON "_messages_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_messages_v_parent_idx" ON "_messages_v" USING btree ("parent_id");
  CREATE INDEX "_messages_v_version_version_phase_idx" ON "_messages_v" USING btree ("version_phase_id");
  CREATE INDEX "_messages_v_version_version_key_idx" ON "_messages_v" USING btree ("version_key");
  CREATE INDEX "_messages_v_version_version_state_idx" ON "_messages_v" USING btree ("version_state");
  CREATE INDEX "_messages_v_version_version_last_edited_by_idx" ON "_messages_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_messages_v_version_version_updated_at_idx" ON "_messages_v" USING btree ("version_updated_at");
  CREATE INDEX "_messages_v_version_version_created_at_idx" ON "_messages_v" USING btree ("version_created_at");
  CREATE INDEX "_messages_v_created_at_idx" ON "_messages_v" USING btree ("created_at");
  CREATE INDEX "_messages_v_updated_at_idx" ON "_messages_v" USING btree ("updated_at");
  CREATE INDEX "_messages_v_rels_order_idx" ON "_messages_v_rels" USING btree ("order");
  CREATE INDEX "_messages_v_rels_parent_idx" ON "_messages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_messages_v_rels_path_idx" ON "_messages_v_rels" USING btree ("path");
  CREATE INDEX "_messages_v_rels_topics_id_idx" ON "_messages_v_rels" USING btree ("topics_id");
  CREATE INDEX "translations_message_idx" ON "translations" USING btree ("message_id");
  CREATE INDEX "translations_locale_idx" ON "translations" USING btree ("locale_id");
  CREATE INDEX "translations_key_idx" ON "translations" USING btree ("key");
  CREATE INDEX "translations_state_idx" ON "translations" USING btree ("state");
  CREATE INDEX "translations_last_edited_by_idx" ON "translations" USING btree ("last_edited_by_id");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_locale_idx" ON "translations" USING btree ("message_id","locale_id");
  CREATE INDEX "_translations_v_parent_idx" ON "_translations_v" USING btree ("parent_id");
  CREATE INDEX "_translations_v_version_version_message_idx" ON "_translations_v" USING btree ("version_message_id");
  CREATE INDEX "_translations_v_version_version_locale_idx" ON "_translations_v" USING btree ("version_locale_id");
  CREATE INDEX "_translations_v_version_version_key_idx" ON "_translations_v" USING btree ("version_key");
  CREATE INDEX "_translations_v_version_version_state_idx" ON "_translations_v" USING btree ("version_state");
  CREATE INDEX "_translations_v_version_version_last_edited_by_idx" ON "_translations_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_translations_v_version_version_updated_at_idx" ON "_translations_v" USING btree ("version_updated_at");
  CREATE INDEX "_translations_v_version_version_created_at_idx" ON "_translations_v" USING btree ("version_created_at");
  CREATE INDEX "_translations_v_created_at_idx" ON "_translations_v" USING btree ("created_at");
  CREATE INDEX "_translations_v_updated_at_idx" ON "_translations_v" USING btree ("updated_at");
  CREATE INDEX "version_message_version_locale_idx" ON "_translations_v" USING btree ("version_message_id","version_locale_id");
  CREATE INDEX "inserts_edition_idx" ON "inserts" USING btree ("edition_id");
  CREATE INDEX "inserts_phase_idx" ON "inserts" USING btree ("phase_id");
  CREATE UNIQUE INDEX "inserts_key_idx" ON "inserts" USING btree ("key");
  CREATE INDEX "inserts_state_idx" ON "inserts" USING btree ("state");
  CREATE INDEX "inserts_last_edited_by_idx" ON "inserts" USING btree ("last_edited_by_id");
  CREATE INDEX "inserts_updated_at_idx" ON "inserts" USING btree ("updated_at");
  CREATE INDEX "inserts_created_at_idx" ON "inserts" USING btree ("created_at");
  CREATE INDEX "_inserts_v_parent_idx" ON "_inserts_v" USING btree ("parent_id");
  CREATE INDEX "_inserts_v_version_version_edition_idx" ON "_inserts_v" USING btree ("version_edition_id");
  CREATE INDEX "_inserts_v_version_version_phase_idx" ON "_inserts_v" USING btree ("version_phase_id");
  CREATE INDEX "_inserts_v_version_version_key_idx" ON "_inserts_v" USING btree ("version_key");
  CREATE INDEX "_inserts_v_version_version_state_idx" ON "_inserts_v" USING btree ("version_state");
  CREATE INDEX "_inserts_v_version_version_last_edited_by_idx" ON "_inserts_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_inserts_v_version_version_updated_at_idx" ON "_inserts_v" USING btree ("version_updated_at");
  CREATE INDEX "_inserts_v_version_version_created_at_idx" ON "_inserts_v" USING btree ("version_created_at");
  CREATE INDEX "_inserts_v_created_at_idx" ON "_inserts_v" USING btree ("created_at");
  CREATE INDEX "_inserts_v_updated_at_idx" ON "_inserts_v" USING btree ("updated_at");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "editions_rels_order_idx" ON "editions_rels" USING btree ("order");
  CREATE INDEX "editions_rels_parent_idx" ON "editions_rels" USING btree ("parent_id");
  CREATE INDEX "editions_rels_path_idx" ON "editions_rels" USING btree ("path");
  CREATE INDEX "editions_rels_phases_id_idx" ON "editions_rels" USING btree ("phases_id");
  CREATE INDEX "editions_rels_locales_id_idx" ON "editions_rels" USING btree ("locales_id");
  CREATE UNIQUE INDEX "delivery_keys_key_hash_idx" ON "delivery_keys" USING btree ("key_hash");
  CREATE INDEX "delivery_keys_updated_at_idx" ON "delivery_keys" USING btree ("updated_at");
  CREATE INDEX "delivery_keys_created_at_idx" ON "delivery_keys" USING btree ("created_at");
  CREATE INDEX "delivery_keys_rels_order_idx" ON "delivery_keys_rels" USING btree ("order");
  CREATE INDEX "delivery_keys_rels_parent_idx" ON "delivery_keys_rels" USING btree ("parent_id");
  CREATE INDEX "delivery_keys_rels_path_idx" ON "delivery_keys_rels" USING btree ("path");
  CREATE INDEX "delivery_keys_rels_editions_id_idx" ON "delivery_keys_rels" USING btree ("editions_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_specialties_order_idx" ON "users_specialties" USING btree ("_order");
  CREATE INDEX "users_specialties_parent_id_idx" ON "users_specialties" USING btree ("_parent_id");
  CREATE INDEX "users_specialties_specialty_idx" ON "users_specialties" USING btree ("specialty_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_editions_id_idx" ON "users_rels" USING btree ("editions_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_rels_order_idx" ON "topics_rels" USING btree ("order");
  CREATE INDEX "topics_rels_parent_idx" ON "topics_rels" USING btree ("parent_id");
  CREATE INDEX "topics_rels_path_idx" ON "topics_rels" USING btree ("path");
  CREATE INDEX "topics_rels_specialties_id_idx" ON "topics_rels" USING btree ("specialties_id");
  CREATE INDEX "specialties_updated_at_idx" ON "specialties" USING btree ("updated_at");
  CREATE INDEX "specialties_created_at_idx" ON "specialties" USING btree ("created_at");
  CREATE INDEX "phases_cadence_order_idx" ON "phases_cadence" USING btree ("_order");
  CREATE INDEX "phases_cadence_parent_id_idx" ON "phases_cadence" USING btree ("_parent_id");
  CREATE INDEX "phases_updated_at_idx" ON "phases" USING btree ("updated_at");
  CREATE INDEX "phases_created_at_idx" ON "phases" USING btree ("created_at");
  CREATE INDEX "phases_numbers_order_parent_idx" ON "phases_numbers" USING btree ("order","parent_id");
  CREATE INDEX "locales_updated_at_idx" ON "locales" USING btree ("updated_at");
  CREATE INDEX "locales_created_at_idx" ON "locales" USING btree ("created_at");
  CREATE INDEX "locales_rels_order_idx" ON "locales_rels" USING btree ("order");
  CREATE INDEX "locales_rels_parent_idx" ON "locales_rels" USING btree ("parent_id");
  CREATE INDEX "locales_rels_path_idx" ON "locales_rels" USING btree ("path");
  CREATE INDEX "locales_rels_specialties_id_idx" ON "locales_rels" USING btree ("specialties_id");
  CREATE INDEX "rules_relations_order_idx" ON "rules_relations" USING btree ("_order");
  CREATE INDEX "rules_relations_parent_id_idx" ON "rules_relations" USING btree ("_parent_id");
  CREATE INDEX "rules_category_idx" ON "rules" USING btree ("category");
  CREATE INDEX "rules_updated_at_idx" ON "rules" USING btree ("updated_at");
  CREATE INDEX "rules_created_at_idx" ON "rules" USING btree ("created_at");
  CREATE INDEX "word_sets_updated_at_idx" ON "word_sets" USING btree ("updated_at");
  CREATE INDEX "word_sets_created_at_idx" ON "word_sets" USING btree ("created_at");
  CREATE UNIQUE INDEX "language_name_idx" ON "word_sets" USING btree ("language","name");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_translations_id_idx" ON "payload_locked_documents_rels" USING btree ("translations_id");
  CREATE INDEX "payload_locked_documents_rels_inserts_id_idx" ON "payload_locked_documents_rels" USING btree ("inserts_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_delivery_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("delivery_keys_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_specialties_id_idx" ON "payload_locked_documents_rels" USING btree ("specialties_id");
  CREATE INDEX "payload_locked_documents_rels_phases_id_idx" ON "payload_locked_documents_rels" USING btree ("phases_id");
  CREATE INDEX "payload_locked_documents_rels_locales_id_idx" ON "payload_locked_documents_rels" USING btree ("locales_id");
  CREATE INDEX "payload_locked_documents_rels_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("rules_id");
  CREATE INDEX "payload_locked_documents_rels_word_sets_id_idx" ON "payload_locked_documents_rels" USING btree ("word_sets_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "messages_sources" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "messages_rels" CASCADE;
  DROP TABLE "_messages_v_version_sources" CASCADE;
  DROP TABLE "_messages_v" CASCADE;
  DROP TABLE "_messages_v_rels" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "_translations_v" CASCADE;
  DROP TABLE "inserts" CASCADE;
  DROP TABLE "_inserts_v" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_rels" CASCADE;
  DROP TABLE "delivery_keys" CASCADE;
  DROP TABLE "delivery_keys_rels" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_specialties" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_rels" CASCADE;
  DROP TABLE "specialties" CASCADE;
  DROP TABLE "phases_cadence" CASCADE;
  DROP TABLE "phases" CASCADE;
  DROP TABLE "phases_numbers" CASCADE;
  DROP TABLE "locales" CASCADE;
  DROP TABLE "locales_rels" CASCADE;
  DROP TABLE "rules_relations" CASCADE;
  DROP TABLE "rules" CASCADE;
  DROP TABLE "word_sets" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_messages_slot_kind";
  DROP TYPE "public"."enum_messages_audience";
  DROP TYPE "public"."enum_messages_state";
  DROP TYPE "public"."enum__messages_v_version_slot_kind";
  DROP TYPE "public"."enum__messages_v_version_audience";
  DROP TYPE "public"."enum__messages_v_version_state";
  DROP TYPE "public"."enum_translations_state";
  DROP TYPE "public"."enum__translations_v_version_state";
  DROP TYPE "public"."enum_inserts_slot_kind";
  DROP TYPE "public"."enum_inserts_audience";
  DROP TYPE "public"."enum_inserts_state";
  DROP TYPE "public"."enum__inserts_v_version_slot_kind";
  DROP TYPE "public"."enum__inserts_v_version_audience";
  DROP TYPE "public"."enum__inserts_v_version_state";
  DROP TYPE "public"."enum_editions_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_specialties_kind";
  DROP TYPE "public"."enum_phases_anchor";
  DROP TYPE "public"."enum_locales_checks";
  DROP TYPE "public"."enum_rules_language";
  DROP TYPE "public"."enum_rules_category";
  DROP TYPE "public"."enum_rules_severity";
  DROP TYPE "public"."enum_rules_scope";
  DROP TYPE "public"."enum_word_sets_language";`);
}
