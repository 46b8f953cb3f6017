import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DatabaseInUse, type EmbeddedPostgres, startEmbeddedPostgres } from './postgres.ts';
import { ignoreReport } from './steps.ts';

export type TestDatabase = AsyncDisposable & Readonly<{ url: string; drop(): Promise<void> }>;

const folder = fileURLToPath(new URL('../../.data/test-postgres/', import.meta.url));

/** What a crash of the machine may lose does not matter to a test. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** A Postgres for tests, in the first folder that no other test run holds. */
export async function startTestPostgres(slot = 1): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres({ dataDir: `${folder}${slot}`, report: ignoreReport, settings });
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) throw error;
    return startTestPostgres(slot + 1);
  }
}

/**
 * A fresh, empty database. `npm test` provides the server (TEST_DATABASE_URL); a test file that is run alone
 * starts one, and stops it when its last database is dropped.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await borrowServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = name;
  const drop = async () => {
    await execute(server.url, `drop database if exists ${name} with (force)`);
    await server.giveBack();
  };
  return { url: url.href, drop, [Symbol.asyncDispose]: drop };
}

type BorrowedServer = Readonly<{ url: string; giveBack(): Promise<void> }>;

let own: Promise<EmbeddedPostgres> | undefined;
let borrowers = 0;

async function borrowServer(): Promise<BorrowedServer> {
  const provided = process.env.TEST_DATABASE_URL;
  if (provided) return { url: provided, giveBack: async () => {} };
  borrowers += 1;
  own ??= startTestPostgres();
  const { url, stop } = await own;
  return {
    url,
    async giveBack() {
      borrowers -= 1;
      if (borrowers > 0) return;
      own = undefined;
      await stop();
    },
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
