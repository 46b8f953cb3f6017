import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { loadPackage } from '../load.ts';
import { jsonSchemas, practiceModeline } from '../schema/json-schema.ts';
import { verifyProblem } from '../verify.ts';
import { kinds, scaffoldPackage } from './scaffold.ts';

const folder = await mkdtemp(join(tmpdir(), 'scaffold-'));
const sandbox = await openTestSandbox();
after(() => Promise.all([sandbox[Symbol.asyncDispose](), rm(folder, { recursive: true })]));

for (const kind of kinds) {
  test(`a new package of kind ${kind} is proven as it is, with every mutant killed`, async () => {
    const slug = `adds-up-${kind}`;
    await scaffoldPackage(folder, slug, kind);
    const { differences, mutants, submissions } = await verifyProblem(folder, slug, sandbox, { boxes: 1 });
    assert.deepEqual(differences, []);
    assert.ok(mutants && mutants.total > 3, 'there are mutants');
    assert.deepEqual(mutants.survivors, []);
    assert.ok(submissions.length >= 5, 'there are submissions');
  });
}

test('each has a name, a uuid of its own and the schema that editors read', async () => {
  await scaffoldPackage(folder, 'first-one', 'function');
  await scaffoldPackage(folder, 'second', 'function');
  const [first, second] = [await loadPackage(folder, 'first-one'), await loadPackage(folder, 'second')];
  assert.equal(first.problem.name, 'First One');
  assert.notEqual(first.problem.uuid, second.problem.uuid);
  const practice = await readFile(join(folder, 'second/practice.yaml'), 'utf8');
  assert.equal(practice.split('\n', 1)[0], practiceModeline);
  const schema = await readFile(join(folder, 'practice.schema.json'), 'utf8');
  assert.equal(schema, jsonSchemas['practice.schema.json']?.());
});

test('a name that is taken or that no problem can have is refused, and nothing is written', async () => {
  await scaffoldPackage(folder, 'taken', 'stdio');
  await mkdir(join(folder, 'a-folder'));
  await assert.rejects(
    scaffoldPackage(folder, 'taken', 'class'),
    /taken is a problem already; choose another/,
  );
  await assert.rejects(scaffoldPackage(folder, 'a-folder', 'class'), /is a file or folder already/);
  for (const slug of ['No-Capitals', 'no_underscore', '../outside', 'a--b', '', 'x'.repeat(101)]) {
    await assert.rejects(scaffoldPackage(folder, slug, 'class'), /lower-case words and hyphens/, slug);
  }
  assert.equal((await loadPackage(folder, 'taken')).practice.kind, 'stdio');
});
