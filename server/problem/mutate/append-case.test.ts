import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendCase } from './append-case.ts';

const flow = { name: 'new', args: { nums: [1n, -2n], word: 'no: "x"' }, answer: 3n };

test('a case among cases of one line is one line, and everything else stays as it is', () => {
  const text = '# Edges.\ncases:\n  - {name: a,   args: {nums: []}, answer: 1} # none\n\n# The end.\n';
  const line = `  - {name: new, args: {nums: [1, -2], word: 'no: "x"'}, answer: 3}\n`;
  assert.equal(appendCase(text, flow), text.replace('# none\n', `# none\n${line}`));
});

test('a case among blocks is a block, however deep they stand', () => {
  const text =
    'cases:\n- name: a\n  ops: "Box(); get() -> 1"\n- name: b\n  generate: gen.any\n  args: {n: 1}';
  const block = '- name: new\n  ops: "Box(); put(1); get() -> 1"\n';
  assert.equal(appendCase(text, { name: 'new', ops: 'Box(); put(1); get() -> 1' }), `${text}\n${block}`);
});

test('a folded script at the end is not cut', () => {
  const text = 'cases:\n  - name: a\n    ops: >-\n      Box(); get() -> 1;\n      get() -> 1\n\n\n';
  assert.equal(
    appendCase(text, { name: 'new', value: [1n, null] }),
    text.replace('get() -> 1\n\n', 'get() -> 1\n  - name: new\n    value: [1, null]\n\n'),
  );
});

test('a list in one line grows by one', () => {
  const text = 'cases: [{name: a, value: [1]}] # y\n';
  assert.equal(
    appendCase(text, { name: 'new', value: [2n] }),
    'cases: [{name: a, value: [1]}, {name: new, value: [2]}] # y\n',
  );
});
