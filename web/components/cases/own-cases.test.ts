import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCase, adoptCase, changeCase, fromShown, removeCase, sameAsShown, toSend } from './own-cases.ts';

const fields = [{ name: 'nums', type: 'list[int]', constraints: '' }];
const shown = [
  { name: 'a gap', input: { nums: '[1, 3]' }, expected: '2' },
  { name: 'none', input: { nums: '[]' }, expected: '1' },
];
const start = fromShown(shown, fields);

test('the shown cases are where one begins, and are not own cases until changed', () => {
  assert.ok(sameAsShown(start, shown, fields));
  assert.ok(!sameAsShown(changeCase(start, 0, { input: { nums: '[2]' } }), shown, fields));
  assert.ok(!sameAsShown(changeCase(start, 0, { name: 'mine' }), shown, fields));
  assert.ok(!sameAsShown(addCase(start, { nums: '[]' }), shown, fields));
});

test('a new case has a name of its own and is selected', () => {
  const own = addCase(addCase(start, { nums: '[]' }), { nums: '[]' });
  assert.deepEqual(
    own.cases.map((one) => one.name),
    ['a gap', 'none', 'Case 3', 'Case 4'],
  );
  assert.equal(own.selected, own.cases[3]?.key);
});

test('removing the selected case selects its neighbour, and the last case stays', () => {
  const own = removeCase({ ...start, selected: 1 }, 1);
  assert.equal(own.selected, 0);
  assert.equal(removeCase(own, 0), own);
});

test('a case taken over twice is there once', () => {
  const once = adoptCase(start, { nums: '[7]' }, 'none');
  const twice = adoptCase({ ...once, selected: 0 }, { nums: '[7]' }, 'none');
  assert.deepEqual(
    twice.cases.map((one) => one.name),
    ['a gap', 'none', 'none (2)'],
  );
  assert.equal(twice.selected, once.selected);
});

test('what is sent has no empty names', () => {
  const own = changeCase(start, 0, { name: '  ' });
  assert.deepEqual(toSend(own), [{ input: { nums: '[1, 3]' } }, { name: 'none', input: { nums: '[]' } }]);
});
