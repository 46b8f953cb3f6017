import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { adding, converted, find, modern } from './testing/a-source.ts';

describe('test data', () => {
  test('keeps its bytes, CRLF and emptiness included', () => {
    const { draft, entries } = converted(adding, {
      'data/secret/crlf.in': '7 8\r\n',
      'data/secret/crlf.ans': '15\r\n',
      'data/secret/none.in': '',
      'data/secret/none.ans': '',
    });
    assert.equal(draft.files.get('data/secret/crlf.in')?.toString(), '7 8\r\n');
    assert.equal(draft.files.get('data/secret/none.ans')?.length, 0);
    assert.match(find(entries, 'data/secret/crlf.in').reason, /CRLF, and are kept so/);
  });

  test('without an answer says who gives it', () => {
    const { entries } = converted(adding, { 'data/secret/one/01.ans': null });
    const { level, reason } = find(entries, 'data/secret/one/01.in');
    assert.equal(level, 'changed');
    assert.match(reason, /the reference gives the answer/);
  });
});

describe('texts', () => {
  test('of another language are told, English comes over', () => {
    const { texts, entries } = converted(modern);
    assert.equal(texts.get('statement/problem.en.md'), 'Add numbers up to {{most}}.\n');
    assert.equal(find(entries, 'statement/problem.sv.md').level, 'left out');
    assert.match(texts.get('solution/solution.en.md') ?? '', /has no editorial/);
  });

  test('with formulas that cannot be drawn still make a page', () => {
    const { texts, entries } = converted(modern, {
      'statement/problem.en.md': 'Let $a$ and $\\frac{1$ be.\n',
    });
    assert.equal(texts.get('statement/problem.en.md'), 'Let $a$ and `\\frac{1` be.\n');
    assert.equal(find(entries, 'statement/problem.en.md', '$\\frac{1$').level, 'changed');
  });

  test('that are not there are an error that is told', () => {
    const { entries } = converted(adding, { 'problem_statement/problem.en.tex': null });
    assert.equal(find(entries, 'statement/problem.en.md', 'statement').level, 'error');
  });
});

test('submissions.yaml is kept where it is about what came over, with groups by their names here', () => {
  const { texts, entries } = converted(modern, {
    'submissions/submissions.yaml':
      'accepted/*:\n  language: python3\n  secret/one: {permitted: [AC]}\n  secret/none: {permitted: [AC]}\njava/*:\n  language: java\n',
  });
  assert.deepEqual(parse(texts.get('submissions/submissions.yaml') ?? ''), {
    'accepted/sum.py': { language: 'python3', 'secret-one': { permitted: ['AC'] } },
  });
  assert.equal(find(entries, 'submissions/submissions.yaml', 'java/*').level, 'left out');
  assert.match(find(entries, 'submissions/submissions.yaml', 'accepted/*: secret/none').reason, /no group/);
});
