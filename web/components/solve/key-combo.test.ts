import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comboOf, isTyped, isUsable } from './key-combo.ts';

const released = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('Ctrl and Cmd are one key, and letters are the same with and without Shift lock', () => {
  assert.equal(comboOf({ ...released, ctrlKey: true, key: 's', code: 'KeyS' }), 'Mod S');
  assert.equal(comboOf({ ...released, metaKey: true, key: 'S', code: 'KeyS' }), 'Mod S');
  assert.equal(
    comboOf({ ...released, ctrlKey: true, shiftKey: true, key: 'Enter', code: 'Enter' }),
    'Mod Shift Enter',
  );
});

test('a character that needs Shift is named by itself', () => {
  assert.equal(comboOf({ ...released, shiftKey: true, key: '?', code: 'Slash' }), '?');
});

test('with Alt, and where the quote is a dead key, the place of the key counts', () => {
  assert.equal(comboOf({ ...released, altKey: true, key: '¡', code: 'Digit1' }), 'Alt 1');
  assert.equal(comboOf({ ...released, ctrlKey: true, key: 'Dead', code: 'Quote' }), "Mod '");
});

test('a modifier by itself is no combination yet', () => {
  assert.equal(comboOf({ ...released, ctrlKey: true, key: 'Control', code: 'ControlLeft' }), null);
});

test('what moves about the page cannot be taken, what is typed gives way to typing', () => {
  assert.deepEqual(['Tab', 'Shift Tab', 'Enter', 'ArrowLeft'].map(isUsable), [false, false, false, false]);
  assert.deepEqual(['F9', 'Mod Enter', 'Alt ArrowLeft', '?'].map(isUsable), [true, true, true, true]);
  assert.deepEqual(['?', 'F8', 'Mod S'].map(isTyped), [true, false, false]);
});
