import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HelpState } from './help-state.ts';

function memory(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

test('everything is on until it is switched off, and a choice is kept', () => {
  const storage = memory();
  const first = new HelpState(storage);
  assert.deepEqual([first.snapshot().types.wanted, first.snapshot().lint.wanted], [true, true]);
  first.choose('types', false);
  const later = new HelpState(storage);
  assert.deepEqual([later.snapshot().types.wanted, later.snapshot().lint.wanted], [false, true]);
  later.choose('types', true);
  assert.equal(new HelpState(storage).snapshot().types.wanted, true);
});

test('what is kept and cannot be read, or cannot be kept, changes nothing', () => {
  for (const text of ['nonsense', '7', '{"off": 3}', 'null']) {
    assert.equal(new HelpState(memory(text)).snapshot().types.wanted, true, text);
  }
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  const help = new HelpState(full);
  help.choose('lint', false);
  assert.equal(help.snapshot().lint.state, 'off');
});

test('a worker that reports after it was switched off is not heard', () => {
  const help = new HelpState(null);
  help.choose('types', false);
  help.report('types', 'ready');
  assert.equal(help.snapshot().types.state, 'off');
});
