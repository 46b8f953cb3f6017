import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import {
  coding,
  counting,
  doubling,
  type PackageChanges,
  printing,
  splitting,
} from '../testing/a-package.ts';
import { sending } from '../testing/sending-package.ts';
import { anExport, exportBuilt, verdictsOf } from './testing/an-export.ts';
import { writeFolder } from './write-export.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

/** The verdicts of submissions, each with all that occur, by a judge that has nothing but the exported package. */
async function judged(files: Record<string, string>, submissions: string[], changes: PackageChanges = {}) {
  await using exported = await anExport(sandbox, files, changes);
  const all: Record<string, string[]> = {};
  for (const path of submissions) {
    const verdicts = await verdictsOf(exported.root, path);
    const expected = exported.built.cases.length * (exported.built.groups.length === 1 ? 2 : 1);
    assert.equal(Object.keys(verdicts).length, expected);
    all[path] = [...new Set(Object.values(verdicts))].sort();
  }
  return all;
}

test('a function is called by its driver, in any of its forms', async () => {
  const verdicts = await judged(
    doubling,
    [
      'accepted/adds.py',
      'accepted/shifts.py',
      'wrong_answer/squares.py',
      'run_time_error/raises.py',
      'rejected/broken.py',
    ],
    {
      'submissions/run_time_error/raises.py':
        'def double(n):\n    print(n)\n    return n + n if n else [][0]\n',
      'submissions/rejected/broken.py': 'def double(n) return 2\n',
    },
  );
  assert.deepEqual(verdicts, {
    'accepted/adds.py': ['AC'],
    'accepted/shifts.py': ['AC'],
    'wrong_answer/squares.py': ['AC', 'WA'],
    'run_time_error/raises.py': ['AC', 'RTE'],
    'rejected/broken.py': ['RTE'],
  });
});

test('a class answers each operation, and raises where it must', async () => {
  const below = counting['submissions/accepted/counts.py']?.replace(
    'IndexError("nothing left")',
    'KeyError()',
  );
  const verdicts = await judged(counting, ['accepted/counts.py', 'wrong_answer/key.py'], {
    'submissions/wrong_answer/key.py': below ?? '',
  });
  assert.deepEqual(verdicts, { 'accepted/counts.py': ['AC'], 'wrong_answer/key.py': ['AC', 'WA'] });
});

test('a codec decodes in a second pass, with nothing but the text', async () => {
  const verdicts = await judged(
    coding,
    ['accepted/pre_order.py', 'wrong_answer/keeps.py', 'wrong_answer/none.py', 'wrong_answer/bytes.py'],
    {
      'submissions/wrong_answer/keeps.py':
        'class Codec:\n    kept = []\n    def encode(self, root):\n        self.kept.append(root)\n        return "0"\n    def decode(self, data):\n        return self.kept and self.kept[0] or None\n',
      'submissions/wrong_answer/bytes.py':
        'class Codec:\n    def encode(self, root):\n        return b""\n    def decode(self, data):\n        ...\n',
      'submissions/wrong_answer/none.py':
        'class Codec:\n    def encode(self, root):\n        return "é"\n    def decode(self, data):\n        return TreeNode(1, None, TreeNode(2)) if data == "é" else 5\n',
    },
  );
  assert.deepEqual(verdicts, {
    'accepted/pre_order.py': ['AC'],
    'wrong_answer/keeps.py': ['AC', 'WA'],
    'wrong_answer/none.py': ['AC', 'WA'],
    'wrong_answer/bytes.py': ['WA'],
  });
});

test('a program needs no driver', async () => {
  const verdicts = await judged(printing, [
    'accepted/lines.py',
    'accepted/whole.py',
    'wrong_answer/first.py',
  ]);
  assert.deepEqual(verdicts, {
    'accepted/lines.py': ['AC'],
    'accepted/whole.py': ['AC'],
    'wrong_answer/first.py': ['AC', 'WA'],
  });
});

test('a program of several passes is run again on what its validator makes', async () => {
  const verdicts = await judged(sending, [
    'accepted/letters.py',
    'accepted/counts.py',
    'wrong_answer/always.py',
    'run_time_error/receives.py',
  ]);
  assert.deepEqual(verdicts, {
    'accepted/letters.py': ['AC'],
    'accepted/counts.py': ['AC'],
    'wrong_answer/always.py': ['AC', 'WA'],
    'run_time_error/receives.py': ['RTE'],
  });
});

test("an author's checker decides, and is asked only of what is of the declared type", async () => {
  const submissions = [
    'accepted/nothing.py',
    'accepted/halves.py',
    'wrong_answer/one.py',
    'wrong_answer/text.py',
  ];
  const verdicts = await judged(splitting, submissions, {
    'submissions/wrong_answer/text.py': 'def split(n):\n    return [n, "0"]\n',
  });
  assert.deepEqual(verdicts, {
    'accepted/nothing.py': ['AC'],
    'accepted/halves.py': ['AC'],
    'wrong_answer/one.py': ['WA'],
    'wrong_answer/text.py': ['WA'],
  });
});

test("a conversation is held by the author's interactor as it is", async () => {
  const problems = join(import.meta.dirname, '../../../problems');
  const { exported } = await exportBuilt(sandbox, problems, 'guess-the-number');
  const to = await mkdtemp(join(tmpdir(), 'exported-'));
  await using _gone = { [Symbol.asyncDispose]: () => rm(to, { recursive: true }) };
  const root = await writeFolder(exported, to);
  assert.deepEqual(new Set(Object.values(await verdictsOf(root, 'accepted/halves.py'))), new Set(['AC']));
  assert.ok(Object.values(await verdictsOf(root, 'wrong_answer/thirds.py')).includes('WA'));
});
