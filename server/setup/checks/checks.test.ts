import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lockfileComplaints } from './lockfile.ts';
import { missingMigrations } from './migrations.ts';
import { settingsComplaints } from './settings-table.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('a table that no migration makes is found', async () => {
  const folder = join(root, '.data', `schema-test-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const source =
      "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const forgotten = pgTable('forgotten', { id: text() });";
    const store = await readdir(join(root, 'server/store'));
    // All of it, or the tables that are left out would look renamed.
    const whole = store
      .filter((name) => /^schema.*\.ts$/.test(name))
      .map((name) => `export * from '../../server/store/${name}';`);
    await writeFile(join(folder, 'schema.ts'), [...whole, source, ''].join('\n'));
    const complaints = await missingMigrations(root, `.data/schema-test-${process.pid}/schema.ts`);
    assert.match(complaints.join(), /schema has changed/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a lockfile that names a registry is found', () => {
  const packages = { 'node_modules/a': { resolved: 'https://mirror.example/a.tgz' } };
  assert.match(lockfileComplaints({ packages }).join(), /node_modules\/a is tied to one registry/);
});

test('a lockfile without what another platform needs is found', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1', 'tool-darwin': '1' } },
    'node_modules/tool-linux': {},
  };
  assert.deepEqual(lockfileComplaints({ packages }), [
    'node_modules/tool may need tool-darwin on another platform, which is not locked',
  ]);
});

test('an optional package may be locked beside the package or above it', () => {
  const packages = {
    'node_modules/@a/b/node_modules/c': { optionalDependencies: { near: '1', far: '1' } },
    'node_modules/@a/b/node_modules/near': {},
    'node_modules/far': {},
  };
  assert.deepEqual(lockfileComplaints({ packages }), []);
});

test('a setting missing from the README, one too many and a wrong default are found', () => {
  const readme = [
    '| Setting | Default | Meaning |',
    '| --- | --- | --- |',
    '| `PORT` | `3001` | where |',
    '| `BOXES` | as many as cores | how many |',
    '| `GONE` | | what |',
  ].join('\n');
  const defaults = new Map([
    ['PORT', '3000'],
    ['BOXES', '2'],
    ['HOST', '127.0.0.1'],
  ]);
  assert.deepEqual(settingsComplaints(readme, defaults).sort(), [
    'README.md does not list the setting HOST.',
    'README.md lists GONE, which is not a setting.',
    'README.md says that PORT defaults to 3001; it is 3000.',
  ]);
});
