import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayChoices } from './display-choices.ts';
import { parseCanonical } from './literal.ts';

const choices = (text: string, most = 100) => displayChoices(parseCanonical(text), most);

test('right answers stand side by side, each as it would be returned', () => {
  assert.equal(choices('["Ada", "Ben"]'), '"Ada" or "Ben"');
  assert.equal(choices('[[1, 2]]'), '[1, 2]');
  assert.equal(choices('[None]'), 'None');
});

test('of very many, the first are shown and the others counted', () => {
  assert.equal(choices('[11, 12, 13, 14, 15]', 15), '11 or 12 or … 3 more of 5');
  assert.equal(choices('["a very long answer"]', 5), '"a ve… (20 characters)');
});
