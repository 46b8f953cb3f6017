import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { findMutants } from './find-mutants.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const mutants = (source: string) => findMutants(sandbox, source, 'reference.py');
const ids = async (source: string) => (await mutants(source)).map(({ id }) => id);

async function expectMutants(source: string, expected: string[]): Promise<void> {
  const found = await ids(source);
  for (const id of expected) assert.ok(found.includes(id), `${id}\nis not among\n${found.join('\n')}`);
}

test('comparisons lose or gain their bound, or are turned round', async () => {
  await expectMutants('x = a < b <= c\ny = a == b\nz = a not in b\n', [
    'x = a < b <= c => x = a <= b <= c',
    'x = a < b <= c => x = a < b < c',
    'y = a == b => y = a != b',
    'z = a not in b => z = a in b',
  ]);
});

test('numbers are one more and one less, also those that are negative, and bounds that have a name', async () => {
  await expectMutants('def f(k=-1, on=True):\n    return range(k, 9)\n', [
    'f: def f(k=-1, on=True): => def f(k=0, on=True):',
    'f: def f(k=-1, on=True): => def f(k=-2, on=True):',
    'f: def f(k=-1, on=True): => def f(k=-1, on=False):',
    'f: return range(k, 9) => return range(k + 1, 9)',
    'f: return range(k, 9) => return range(k - 1, 9)',
    'f: return range(k, 9) => return range(k, 10)',
    'f: return range(k, 9) => return range(k, 8)',
  ]);
});

test('slices lose a bound, or have it one further', async () => {
  assert.deepEqual(await ids('x = s[:k], s[1:]\n'), [
    'x = s[:k], s[1:] => pass',
    'x = s[:k], s[1:] => x = s[:None], s[1:]',
    'x = s[:k], s[1:] => x = s[:k + 1], s[1:]',
    'x = s[:k], s[1:] => x = s[:k - 1], s[1:]',
    'x = s[:k], s[1:] => x = s[:k], s[None:]',
    'x = s[:k], s[1:] => x = s[:k], s[2:]',
    'x = s[:k], s[1:] => x = s[:k], s[0:]',
  ]);
});

test('arithmetic is changed, and keeps what it stands in', async () => {
  await expectMutants('x = a + b\ny = a * b // c\nz += 1\n', [
    'x = a + b => x = a - b',
    'y = a * b // c => y = (a + b) // c',
    'y = a * b // c => y = a * b * c',
    'z += 1 => z -= 1',
    'z += 1 => z = 1',
  ]);
});

test('conditions are turned round, left out in part, and not asked at all', async () => {
  await expectMutants('def f():\n    if a and not b:\n        return 1\n    while c:\n        break\n', [
    'f: if a and not b: => if a or not b:',
    'f: if a and not b: => if True and not b:',
    'f: if a and not b: => if a and b:',
    'f: if a and not b: => if not (a and not b):',
    'f: if a and not b: => if True:',
    'f: if a and not b: => if False:',
    'f: return 1 => return None',
    'f: return 1 => pass',
    'f: while c: => while False:',
    'f: break => continue',
  ]);
});

test('statements are left out, but not what says nothing to the program', async () => {
  const found = await ids('def f(a: list[int] = []):\n    """Why."""\n    a: int\n    g(a)\n    raise a\n');
  assert.deepEqual(found, [
    'f: def f(a: list[int] = []): => def f(a: list[int] = None):',
    'f: g(a) => pass',
    'f: raise a => pass',
  ]);
});

test('the same change of equal lines gets a number', async () => {
  assert.deepEqual(await ids('def f():\n    g()\n    g()\n'), ['f: g() => pass', 'f: g() => pass (2)']);
});

test('a mutant keeps its name when other lines come and go', async () => {
  const source = 'def f(a):\n    return a < 3\n';
  const later = `# A remark – in any script: ∀\n\n\ndef g():\n    pass\n\n\n${source}`;
  assert.deepEqual(await ids(later), await ids(source));
});

test('brackets, remarks and several lines do not mislead, and the diff shows the lines that change', async () => {
  const source = 'é = 1\nx = (\n    (a)  # a < b\n    < (b)\n)\n';
  const one = (await mutants(source)).find(({ operator }) => operator === 'comparison');
  assert.equal(one?.source, source.replace('    < (b)', '    <= (b)'));
  assert.equal(
    one?.diff,
    '--- reference.py\n+++ mutant\n@@ -2,4 +2,4 @@\n x = (\n     (a)  # a < b\n-    < (b)\n+    <= (b)\n )',
  );
});

test('every mutant is Python, and none says the same as another', async () => {
  const source =
    'def f(a, b):\n    return [i for i in range(a, b) if i % 2 and i > 3 or not i] or a[b:1:-1]\n';
  const found = await mutants(source);
  assert.ok(found.length > 20, String(found.length));
  assert.equal(new Set(found.map((one) => one.source)).size, found.length);
});
