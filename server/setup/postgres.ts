import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries } from './postgres/binaries.ts';
import { type Cluster, databaseUser, ensureCluster } from './postgres/cluster.ts';
import { claim, livingOwner, release } from './postgres/owner.ts';
import { choosePort, startPostmaster, stopPostmaster } from './postgres/postmaster.ts';
import { endPostmaster, livingPostmaster } from './postgres/postmaster-file.ts';
import { reachableBinaries, reachableFolder } from './postgres/reach.ts';
import { accountForPostgres } from './postgres/run-as.ts';
import { type Report, SetupFailure } from './steps.ts';

export type EmbeddedPostgres = AsyncDisposable & Readonly<{ url: string; stop(): Promise<void> }>;

type Options = Readonly<{
  /** The application's data folder (DATA_DIR): the database lives in `postgres` below it. */
  dataDir: string;
  report: Report;
  /** Postgres settings on top of ours; tests give up durability by them. */
  settings?: Readonly<Record<string, string>>;
}>;

/** Another living process owns the database in that folder. */
export class DatabaseInUse extends SetupFailure {}

const ORPHAN_DEADLINE_MS = 20_000;

/**
 * A real Postgres that belongs to this process: made on the first start, on loopback only, under a random password.
 * @throws DatabaseInUse when another living process owns the folder; SetupFailure for all that a person can mend
 */
export async function startEmbeddedPostgres({
  dataDir,
  report,
  settings = {},
}: Options): Promise<EmbeddedPostgres> {
  const account = await accountForPostgres();
  const folder = await reachableFolder(resolve(dataDir, 'postgres'), account);
  const ownerFile = join(folder, 'owner');
  const owner = claim(ownerFile);
  if (owner) throw new DatabaseInUse(explainOwner(owner.pid, dataDir));
  try {
    const binaries = await reachableBinaries(await findBinaries(), account);
    const cluster = await ensureCluster(folder, binaries, account, report);
    await endOrphan(cluster.data);
    const port = await choosePort(await rememberedPort(folder));
    const logFile = join(folder, 'log');
    const start = { binaries, account, data: cluster.data, logFile, port, extraSettings: settings };
    const server = await startPostmaster(start);
    await writeFile(join(folder, 'port'), String(port));
    // Should we end without having stopped it, it must not stay behind.
    const stopLate = () => server.kill('SIGINT');
    process.once('exit', stopLate);
    const stop = onlyOnce(async () => {
      await stopPostmaster(server);
      process.off('exit', stopLate);
      release(ownerFile);
    });
    await ensureDatabase(urlOf(cluster, port, 'postgres')).catch(async (error) => {
      await stop();
      throw error;
    });
    return { url: urlOf(cluster, port, databaseUser), stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    release(ownerFile);
    throw error;
  }
}

/** The address of the embedded Postgres that another process runs on this data folder, for tools beside a server. */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const folder = join(dataDir, 'postgres');
  if (!livingOwner(join(folder, 'owner'))) return undefined;
  const data = join(folder, 'cluster');
  const postmaster = await livingPostmaster(data);
  if (!postmaster?.ready) return undefined;
  const password = await readFile(join(folder, 'password'), 'utf8');
  return urlOf({ data, password }, postmaster.port, databaseUser);
}

/** A server whose owner was killed outright still runs. It is ended and not taken over: its settings may be old. */
async function endOrphan(data: string): Promise<void> {
  const orphan = await livingPostmaster(data);
  if (orphan) await endPostmaster(orphan.pid, ORPHAN_DEADLINE_MS);
}

async function rememberedPort(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'port'), 'utf8').catch(() => '');
  return Number(text) || undefined;
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseUser]);
    if (found.rowCount === 0) await client.query(`create database ${databaseUser}`);
  } finally {
    await client.end();
  }
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${databaseUser}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

function explainOwner(pid: number, dataDir: string): string {
  return (
    `Another Touchstone (process ${pid}) already runs on ${dataDir}.\n` +
    'Stop it first, or give this one another DATA_DIR (and PORT).'
  );
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
