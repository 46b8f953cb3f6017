import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { createTestDatabase } from './test-database.ts';
import { query } from './testing/query.ts';

test('two test databases at once do not see each other', async () => {
  await using one = await createTestDatabase();
  await using other = await createTestDatabase();
  await query(one.url, 'create table mine (id int)');
  await assert.rejects(query(other.url, 'select * from mine'), /relation "mine" does not exist/);
});

test('several test files may create their databases at the same moment', async () => {
  const databases = await Promise.all(Array.from({ length: 6 }, () => createTestDatabase()));
  const rows = await Promise.all(databases.map(({ url }) => query(url, 'select 1 as one')));
  assert.deepEqual(rows, Array(6).fill([{ one: 1 }]));
  await Promise.all(databases.map((database) => database.drop()));
});

test('a dropped database is gone even while somebody is connected to it', async () => {
  await using neighbour = await createTestDatabase();
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  await database.drop();
  const name = new URL(database.url).pathname.slice(1);
  const found = await query(neighbour.url, `select 1 from pg_database where datname = '${name}'`);
  assert.deepEqual(found, []);
});
