import pg from "pg";
import type { Database, Transaction } from "../../actions/ports.ts";
import { appendAudit } from "./audit-store.ts";
import { textsInState, untranslated, waitingForReview } from "./home-store.ts";
import { packStore } from "./pack-store.ts";
import { referenceStore } from "./reference-store.ts";
import { ruleSetStore } from "./rule-set-store.ts";
import { sqlOf, type Sql } from "./sql.ts";
import { textStore } from "./text-store.ts";

/** The role that the desk works in: it may add facts, never change or remove them. */
const deskRole = "kizuna_desk";

/** A pool whose connections give up the owner's rights as soon as they open. */
export function deskPool(connectionString: string, max = 10): pg.Pool {
  return new pg.Pool({ connectionString, max, options: `-c role=${deskRole}` });
}

/** Transactions for the actions, over a pool. */
export function databaseOf(pool: pg.Pool, now: () => Date): Database {
  return {
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        const result = await work(transactionOf(sqlOf(client), now));
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

/** The stores over one open transaction. */
export function transactionOf(sql: Sql, now: () => Date): Transaction {
  return {
    texts: textStore(sql, now),
    home: {
      waitingForReview: (reviewer, specialties) => waitingForReview(sql, reviewer, specialties),
      textsInState: (kind, states, person, editions) =>
        textsInState(sql, kind, states, person, editions),
      untranslated: () => untranslated(sql),
    },
    references: referenceStore(sql),
    packs: packStore(sql),
    ruleSets: ruleSetStore(sql),
    audit: (note) => appendAudit(sql, note, now()),
    enqueue: (job, payload) =>
      sql.run("SELECT enqueue_job($1, $2::json)", [job, JSON.stringify(payload)]),
  };
}
