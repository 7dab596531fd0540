import { sql as drizzleSql } from "@payloadcms/db-postgres";
import type { PayloadRequest } from "payload";
import { z } from "zod";
import type { Sql } from "./sql/sql.ts";

type SQL = ReturnType<typeof drizzleSql>;

interface Executor {
  execute(query: SQL): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Sql inside the transaction that a Payload operation has open; outside of one, on its own. */
export async function sqlOfRequest(req: PayloadRequest): Promise<Sql> {
  const executor = await executorOf(req);
  return {
    async rows(row, text, values = []) {
      const result = await executor.execute(statement(text, values));
      return z.array(row).parse(result.rows);
    },
    async run(text, values = []) {
      await executor.execute(statement(text, values));
    },
  };
}

async function executorOf(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID;
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id];
  const executor: unknown = session?.db ?? req.payload.db.drizzle;
  if (!isExecutor(executor)) throw new TypeError("Payload's database runs no SQL");
  return executor;
}

function isExecutor(value: unknown): value is Executor {
  return typeof value === "object" && value !== null && "execute" in value;
}

/** `$1` style text as a drizzle statement; an array stays one parameter. */
function statement(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  const chunks = parts.map((part, index) =>
    index % 2 === 0
      ? drizzleSql.raw(part)
      : drizzleSql`${drizzleSql.param(values[Number(part) - 1])}`,
  );
  return drizzleSql.join(chunks);
}
