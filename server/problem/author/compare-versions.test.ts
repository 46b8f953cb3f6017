import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aProblem } from '../../testing/a-problem.ts';
import type { BuiltCase } from '../built-problem.ts';
import { compareVersions } from './compare-versions.ts';

const before = aProblem();
const [first, second] = before.cases as [BuiltCase, BuiltCase];
const changesTo = (changes: Parameters<typeof aProblem>[0]) => compareVersions(before, aProblem(changes));
const withCases = (...cases: BuiltCase[]) => changesTo({ cases });

test('nothing has changed where nothing has, whatever the order of keys', () => {
  assert.deepEqual(changesTo({ contentHash: 'another builder' }), []);
  const turned = Object.fromEntries(Object.entries(before.harness).reverse());
  assert.deepEqual(changesTo({ harness: turned as typeof before.harness }), []);
});

test('what is short is told as it was and is', () => {
  assert.deepEqual(changesTo({ title: 'Twice' }), ['the title: Title of double → Twice']);
  assert.deepEqual(changesTo({ difficulty: 3, tags: [] }), [
    'the difficulty: 1 → 3',
    'the tags: maths → nothing',
  ]);
  const inputFields = [{ name: 'n', type: 'int', constraints: '0 to 999' }];
  assert.deepEqual(changesTo({ inputFields }), ['what may be given: n: int (0 to 100) → n: int (0 to 999)']);
});

test('texts and programs are told line by line, the first lines of them', () => {
  assert.deepEqual(changesTo({ statementHtml: '<p>Double it.</p>\n<p>Quickly &#38; well.</p>' }), [
    'the statement: 1 line added, 0 lines removed\n  + Quickly & well.',
  ]);
  assert.deepEqual(changesTo({ hintsHtml: [] }), [
    'the hints: 0 lines added, 1 line removed\n  - Two times.',
  ]);
  const checkerSource = Array.from({ length: 9 }, (_, i) => `line ${i}`).join('\n');
  const [told = ''] = changesTo({ checkerSource });
  assert.match(told, /^the checker: 9 lines added, 0 lines removed\n {2}\+ line 0\n(.*\n)*.*… 3 more$/);
});

test('the samples of a statement are told as cases, not as text', () => {
  const sample = '<section class="sample">\n<h3>Example 1</h3>\n</section>';
  assert.deepEqual(changesTo({ statementHtml: `<p>Double it.</p>\n${sample}` }), []);
});

test('a group that comes, goes, moves, or is judged otherwise is named', () => {
  const [sample, hidden] = before.groups as [(typeof before.groups)[0], (typeof before.groups)[0]];
  const large = { name: 'large', visibility: 'hidden' as const };
  assert.deepEqual(changesTo({ groups: [sample, hidden, large] }), ['group large: new, hidden']);
  assert.deepEqual(changesTo({ groups: [sample] }), ['group hidden: removed, with all its cases']);
  assert.deepEqual(changesTo({ groups: [hidden, sample] }), [
    'the order of groups: sample, hidden → hidden, sample',
  ]);
  assert.deepEqual(changesTo({ groups: [sample, { ...hidden, visibility: 'on_fail', message: 'Think.' }] }), [
    'group hidden, visibility: hidden → on_fail',
    'group hidden, message: none → Think.',
  ]);
  const slower = { ...second, limits: { ...second.limits, cpuMs: 2500 } };
  assert.match(
    withCases(first, slower).join(),
    /^group hidden, limits: 1000 ms, 128 MiB.* → 2500 ms, 128 MiB/,
  );
  const looser = { ...second, check: { kind: 'float', abs: 0.1, rel: 0 } as const };
  assert.match(withCases(first, looser).join(), /^group hidden, check: \{"kind":"exact"\} → .*"abs":0.1/);
});

test('a case that comes, goes, gets another name, input or answer is named', () => {
  const third = { ...second, name: 'n is 3', input: '{"args":[3]}', answer: '6', ordinal: 3 };
  assert.deepEqual(withCases(first, second, third), ['1 case added:\n  "n is 3" of group hidden']);
  assert.deepEqual(withCases(first), [
    'group hidden, limits: 1000 ms, 128 MiB of memory, 65536 bytes of output → none',
    'group hidden, check: {"kind":"exact"} → none',
    '1 case removed:\n  "n is 21" of group hidden',
  ]);
  assert.deepEqual(withCases(first, { ...second, name: 'large' }), [
    '1 case renamed or moved:\n  "n is 21" of group hidden → "large" of group hidden',
  ]);
  assert.deepEqual(withCases(first, { ...second, answer: '43' }), [
    '1 case with another answer:\n  "n is 21" of group hidden: 42 → 43',
  ]);
  assert.deepEqual(withCases(first, { ...second, input: '{"args":[22]}', answer: '44' }), [
    '1 case with another input:\n  "n is 21" of group hidden',
  ]);
  assert.deepEqual(withCases(second, first), ['cases in another order']);
});
