import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Report, SetupFailure } from '../steps.ts';
import type { Binaries } from './binaries.ts';
import type { Account } from './run-as.ts';

const run = promisify(execFile);

export const databaseUser = 'touchstone';

/** The files of one database cluster, and the password that opens it. */
export type Cluster = Readonly<{ data: string; password: string }>;

/** Makes the cluster in `folder` on the first start; checks that these binaries can read it on later ones. */
export async function ensureCluster(
  folder: string,
  binaries: Binaries,
  account: Account | undefined,
  report: Report,
): Promise<Cluster> {
  const data = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  const major = await readText(join(data, 'PG_VERSION'));
  if (major === undefined) {
    report('creating the database');
    await initialise(folder, binaries, account);
  } else if (major !== binaries.major) throw new SetupFailure(explainMajor(folder, major, binaries.major));
  const password = await readText(passwordFile);
  if (password === undefined)
    throw new SetupFailure(`${passwordFile} is missing: it is the password of ${data}.`);
  return { data, password };
}

async function initialise(folder: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const unfinished = join(folder, 'cluster.new');
  const passwordFile = join(folder, 'password');
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  const flags = ['--auth=scram-sha-256', `--username=${databaseUser}`, `--pwfile=${passwordFile}`];
  // Postgres' own C.UTF-8: sorts the same on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await run(binaries.initdb, [`--pgdata=${unfinished}`, ...flags, ...locale], { ...account, cwd: '/' });
  // The rename is what makes it exist: a first start that was cut short begins anew.
  await rename(unfinished, join(folder, 'cluster'));
}

function explainMajor(folder: string, theirs: string, ours: string): string {
  return (
    `${folder} was made by Postgres ${theirs}; this version of Touchstone brings Postgres ${ours}, which cannot read it.\n` +
    `To keep the data: pg_dump it with the Touchstone that made it, move ${folder} aside, start, and restore the dump.\n` +
    `To begin anew: move ${folder} aside and start again.`
  );
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}
