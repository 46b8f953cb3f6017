import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { loadProblems } from './load-problems.ts';
import { doubling, writePackage } from './problem/testing/a-package.ts';
import { createTestDatabase } from './setup/test-database.ts';
import { type Database, migrateDatabase, openDatabase } from './store/db.ts';
import { listContentHashes } from './store/problems.ts';
import { openTestSandbox } from './testing/test-sandbox.ts';

const server = await createTestDatabase();
await migrateDatabase(server.url);
const database: Database = openDatabase(server.url, () => {});
const sandbox = await openTestSandbox();
after(async () => {
  await sandbox[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  await server.drop();
});

async function load(folder: string, box: Sandbox = sandbox) {
  const failures: string[] = [];
  const options = { boxes: 1, onProgress: () => {}, onFailure: (line: string) => failures.push(line) };
  return { ...(await loadProblems(database, box, folder, options)), failures };
}

/** Counts who asks for a box. */
function counting(): { box: Sandbox; leases: () => number } {
  let leases = 0;
  const lease: Sandbox['lease'] = (...args) => {
    leases += 1;
    return sandbox.lease(...args);
  };
  return { box: { ...sandbox, lease, stats: () => sandbox.stats() }, leases: () => leases };
}

test('only what has changed is built, and what is broken keeps nothing from being served', async () => {
  await using folder = await writePackage(doubling);
  const at = (slug: string, path = '') => join(folder.problems, slug, path);
  await cp(at('small'), at('other'), { recursive: true });
  await cp(at('small'), at('broken'), { recursive: true });
  await writeFile(at('broken', 'tests/sample.yaml'), 'cases:\n  - {name: too large, args: {n: 101}}\n');

  const first = await load(folder.problems);
  assert.deepEqual([first.loaded, first.unchanged], [['other', 'small'], []]);
  assert.deepEqual(first.failures, [
    'the problem broken cannot be loaded; it is left out:\n' +
      '  broken/tests/sample.yaml:2 cases[0]: "too large": n: 101 is above the maximum, 100',
  ]);
  const served = [...(await listContentHashes(database)).keys()].sort();
  assert.deepEqual(served, ['other', 'small']);

  await writeFile(at('broken', 'tests/sample.yaml'), doubling['tests/sample.yaml'] ?? '');
  assert.deepEqual((await load(folder.problems)).loaded, ['broken']);

  const { box, leases } = counting();
  const again = await load(folder.problems, box);
  assert.deepEqual([again.loaded, again.unchanged], [[], ['broken', 'other', 'small']]);
  assert.equal(leases(), 0, 'nothing is built that has not changed');

  await writeFile(at('other', 'solution/solution.en.md'), 'Another one.\n');
  const changed = await load(folder.problems, box);
  assert.deepEqual([changed.loaded, changed.unchanged], [['other'], ['broken', 'small']]);
});

test('one that breaks keeps the version that it had', async () => {
  await using folder = await writePackage(doubling);
  await load(folder.problems);
  await writeFile(join(folder.problems, 'small/practice.yaml'), 'practice_format: 2\n');
  const { failures, failed } = await load(folder.problems);
  assert.match(failures[0] ?? '', /the version before it stays:\n {2}small\/practice.yaml:1/);
  assert.deepEqual(
    failed.map(({ slug }) => slug),
    ['small'],
  );
  assert.ok((await listContentHashes(database)).has('small'));
});
