import { fileURLToPath } from 'node:url';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

/** A database or a transaction on it: what every store function takes first, so that it joins either. */
export type Db = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | '$count'
>;

export type Database = NodePgDatabase & AsyncDisposable;

export type DatabaseOptions = {
  maxConnections?: number;
  /**
   * False for a judge: its writes come before the completion of its job, which does wait, and the log is written in
   * order. So after a crash of the database either all of them are there or the submission is judged again.
   */
  waitForDisk?: boolean;
};

/** Any number will do, as long as nobody else uses it: it keeps two processes from migrating at once. */
const migrationLock = 7_461_001;

/**
 * Opens a pool. Lost connections are replaced on the next query, so a restart of Postgres costs the queries
 * that were under way and nothing else.
 * @param onError hears of connections that broke while idle (Postgres restarted)
 */
export function openDatabase(
  url: string,
  onError: (error: Error) => void,
  { maxConnections = 10, waitForDisk = true }: DatabaseOptions = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    keepAlive: true,
    ...(!waitForDisk && { options: '-c synchronous_commit=off' }),
  });
  pool.on('error', onError);
  const db = drizzle(pool);
  return Object.assign(db, { [Symbol.asyncDispose]: () => pool.end() });
}

/** Brings the tables up to date. Safe to call from several processes at once: they take turns. */
export async function migrateDatabase(url: string): Promise<void> {
  await withLock(url, migrationLock, (client) =>
    migrate(drizzle(client), {
      migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)),
    }),
  );
}

/** Runs `work` while no other process runs work under the same number. The lock goes with its connection. */
export async function withLock<T>(
  url: string,
  lock: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}
