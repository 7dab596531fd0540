import type pg from "pg";

const facts = [
  "revisions",
  "reviews",
  "waivers",
  "confirmations",
  "text_edits",
  "rule_sets",
  "rule_set_activations",
  "recalls",
  "pack_lines",
  "pack_files",
  "packs",
  "audit_entries",
] as const;

/**
 * Least privilege: the desk works as kizuna_desk, which may add facts and never change them; the
 * delivery server as kizuna_delivery, which sees key hashes and notes uses and acknowledgements.
 */
export async function grantRoles(
  client: pg.Client,
  deliveryPassword: string | undefined,
): Promise<void> {
  await ensureRole(client, "kizuna_desk");
  await ensureRole(client, "kizuna_delivery");
  if (deliveryPassword !== undefined && (await mayChangeRoles(client))) {
    const password = client.escapeLiteral(deliveryPassword);
    await client.query(`ALTER ROLE kizuna_delivery LOGIN PASSWORD ${password}`);
  }
  // The queue's tables are closed by row security; the desk may add a job and nothing else.
  await client.query(`
    CREATE OR REPLACE FUNCTION enqueue_job(job text, payload json) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
      SELECT graphile_worker.add_job(job, payload, job_key := job || payload::text)
    $$;
    DO $$ BEGIN
      IF NOT pg_has_role('kizuna_desk', 'MEMBER') THEN GRANT kizuna_desk TO CURRENT_USER; END IF;
    END $$;
    GRANT USAGE ON SCHEMA public TO kizuna_desk;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kizuna_desk;
    REVOKE UPDATE, DELETE, TRUNCATE ON ${facts.join(", ")}, acks FROM kizuna_desk;
    REVOKE ALL ON payload_migrations FROM kizuna_desk;
    GRANT SELECT ON payload_migrations TO kizuna_desk;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO kizuna_desk;
    REVOKE ALL ON FUNCTION enqueue_job FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION enqueue_job TO kizuna_desk;
    GRANT USAGE ON SCHEMA public TO kizuna_delivery;
    GRANT SELECT ON delivery_access TO kizuna_delivery;
    GRANT SELECT (id), UPDATE (last_used_at) ON delivery_keys TO kizuna_delivery;
    GRANT INSERT ON acks TO kizuna_delivery;
    GRANT USAGE ON SEQUENCE acks_id_seq TO kizuna_delivery;
  `);
}

/** Without that right, whoever made the roles has given kizuna_delivery its login, or it has none. */
async function mayChangeRoles(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_roles WHERE rolname = current_user AND (rolcreaterole OR rolsuper)",
  );
  return rowCount === 1;
}

async function ensureRole(client: pg.Client, name: string): Promise<void> {
  await client.query(`DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
      CREATE ROLE ${name} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`);
}
