import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isAlive, readPostmaster } from './postgres/postmaster-file.ts';
import { DatabaseInUse, findRunningPostgres, startEmbeddedPostgres } from './postgres.ts';
import { ignoreReport } from './steps.ts';
import { query } from './testing/query.ts';

const settings = { fsync: 'off' };
const isRoot = process.getuid?.() === 0;

class Folder implements AsyncDisposable {
  readonly dataDir: string;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
  }

  static async create(): Promise<Folder> {
    const dataDir = await mkdtemp(join(tmpdir(), 'postgres-'));
    await chmod(dataDir, 0o755);
    return new Folder(dataDir);
  }

  start() {
    return startEmbeddedPostgres({ dataDir: this.dataDir, report: ignoreReport, settings });
  }

  cluster(): string {
    return join(this.dataDir, 'postgres/cluster');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** A process that starts the database in `dataDir` and keeps it; its first line is the address. */
function startElsewhere(dataDir: string): ChildProcess {
  const source = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./postgres.ts', import.meta.url).href)};
    const options = { dataDir: ${JSON.stringify(dataDir)}, report() {}, settings: ${JSON.stringify(settings)} };
    const postgres = await startEmbeddedPostgres(options);
    console.log(postgres.url);
    setInterval(() => {}, 1000);
  `;
  const flags = ['--input-type=module', '--eval', source];
  return spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('what was written is there after a restart, at the same address', async () => {
  await using folder = await Folder.create();
  const first = await folder.start();
  await query(first.url, "create table kept as select 'written' as word");
  await first.stop();
  await using second = await folder.start();
  assert.equal(second.url, first.url);
  assert.deepEqual(await query(second.url, 'select word from kept'), [{ word: 'written' }]);
});

test('after stop() no server is left', async () => {
  await using folder = await Folder.create();
  const postgres = await folder.start();
  const postmaster = await readPostmaster(folder.cluster());
  assert.ok(postmaster && isAlive(postmaster.pid));
  await postgres.stop();
  assert.ok(!isAlive(postmaster.pid));
  assert.equal(await findRunningPostgres(folder.dataDir), undefined);
});

test('it listens on loopback only, and asks for the password', async () => {
  await using folder = await Folder.create();
  await using postgres = await folder.start();
  const [row] = await query(postgres.url, "select current_setting('listen_addresses') as addresses");
  assert.equal(row?.addresses, '127.0.0.1');
  const withoutPassword = new URL(postgres.url);
  withoutPassword.password = 'guess';
  await assert.rejects(query(withoutPassword.href, 'select 1'), /password authentication failed/);
});

test('nobody else may read the password', async () => {
  await using folder = await Folder.create();
  await using _postgres = await folder.start();
  const { mode } = await stat(join(folder.dataDir, 'postgres/password'));
  assert.equal(mode & 0o077, 0);
});

test('two processes cannot own one database: the second is told who does', async () => {
  await using folder = await Folder.create();
  await using _postgres = await folder.start();
  await assert.rejects(folder.start(), (error: Error) => {
    assert.ok(error instanceof DatabaseInUse);
    assert.match(error.message, new RegExp(`process ${process.pid}\\b.*${folder.dataDir}`));
    return true;
  });
});

test('a tool beside the server finds its database', async () => {
  await using folder = await Folder.create();
  assert.equal(await findRunningPostgres(folder.dataDir), undefined);
  await using postgres = await folder.start();
  assert.equal(await findRunningPostgres(folder.dataDir), postgres.url);
});

test('after its owner was killed outright, the next start ends the server left behind and loses nothing', async () => {
  await using folder = await Folder.create();
  const owner = startElsewhere(folder.dataDir);
  const [line] = await once(owner.stdout ?? owner, 'data');
  await query(String(line).trim(), 'create table kept as select 1 as one');
  const orphan = await readPostmaster(folder.cluster());
  owner.kill('SIGKILL');
  await once(owner, 'exit');

  await using postgres = await folder.start();
  assert.ok(orphan && !isAlive(orphan.pid));
  assert.deepEqual(await query(postgres.url, 'select one from kept'), [{ one: 1 }]);
});

test('a pid file left by a crash does not matter, even when its number now belongs to somebody else', async () => {
  await using folder = await Folder.create();
  const postgres = await folder.start();
  const pidFile = join(folder.cluster(), 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8');
  await postgres.stop();
  await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)));

  await using again = await folder.start();
  assert.deepEqual(await query(again.url, 'select 1 as one'), [{ one: 1 }]);
});

test('a first start that was cut short is begun anew', async () => {
  await using folder = await Folder.create();
  await mkdir(join(folder.dataDir, 'postgres/cluster.new/base'), { recursive: true });
  await using postgres = await folder.start();
  assert.deepEqual(await query(postgres.url, 'select 1 as one'), [{ one: 1 }]);
});

test('data of another major version is left alone and explained', async () => {
  await using folder = await Folder.create();
  await (await folder.start()).stop();
  await writeFile(join(folder.cluster(), 'PG_VERSION'), '17\n');
  await assert.rejects(folder.start(), /made by Postgres 17.*brings Postgres 18[\s\S]*pg_dump/);
});

async function folderOf(url: string): Promise<string> {
  const rows = await query(url, "select current_setting('data_directory') as folder");
  return dirname(String(rows[0]?.folder));
}

test('a data folder below one that is closed to others works all the same', async () => {
  await using closed = await Folder.create();
  await chmod(closed.dataDir, 0o700);
  const dataDir = join(closed.dataDir, 'checkout/.data');
  await mkdir(dataDir, { recursive: true });
  const first = await startEmbeddedPostgres({ dataDir, report: ignoreReport, settings });
  await query(first.url, 'create table kept as select 1 as one');
  // Root's database runs as another user, which needs a way to its files; everybody else's runs as themselves.
  const place = await folderOf(first.url);
  assert.equal(place.startsWith(dataDir), !isRoot);
  await first.stop();

  const second = await startEmbeddedPostgres({ dataDir, report: ignoreReport, settings });
  assert.deepEqual(await query(second.url, 'select one from kept'), [{ one: 1 }]);
  await second.stop();

  await rm(dataDir, { recursive: true });
  const anew = await startEmbeddedPostgres({ dataDir, report: ignoreReport, settings });
  await assert.rejects(query(anew.url, 'select one from kept'), /does not exist/);
  const newPlace = await folderOf(anew.url);
  await anew.stop();
  assert.equal(existsSync(place), !isRoot, 'nothing is left of the deleted database');
  if (isRoot) await rm(newPlace, { recursive: true });
});
