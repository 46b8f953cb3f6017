import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { PracticeYaml } from './schema/practice-yaml.ts';
import { TestsYaml } from './schema/tests-yaml.ts';

function dataOf(text: string): unknown {
  const read = readYaml('a.yaml', text, z.unknown());
  assert.ok(read.ok);
  return read.yaml.data;
}

function issuesOf(text: string, schema: z.ZodType) {
  const read = readYaml('a.yaml', text, schema);
  assert.ok(!read.ok, 'it was read');
  return read.issues;
}

test('a word is a word: no, yes and 12:30 are text', () => {
  assert.deepEqual(dataOf('[no, yes, on, 12:30]'), ['no', 'yes', 'on', '12:30']);
});

test('whole numbers keep every digit, and 1.0 stays apart from 1', () => {
  assert.deepEqual(dataOf('[010, 9223372036854775807, 1, 1.0]'), [10n, 9223372036854775807n, 1n, 1.0]);
});

test('an unknown key is named with its own line', () => {
  const [issue] = issuesOf('cases:\n  - name: a\n    args: {n: 1}\n    anwser: 3\n', TestsYaml);
  assert.deepEqual(issue, { file: 'a.yaml', line: 4, path: 'cases[0]', message: 'unknown key "anwser"' });
});

test('a missing key is missed at the place where it belongs', () => {
  const [issue] = issuesOf('cases:\n  - name: a\n  - ops: "f()"\n', TestsYaml);
  assert.deepEqual(issue, { file: 'a.yaml', line: 3, path: 'cases[1].name', message: 'is missing' });
});

test('broken YAML is told with its line', () => {
  const [issue] = issuesOf('a: 1\nb: [1, 2\nc: 3\n', z.unknown());
  assert.ok(issue && issue.line !== null && issue.line >= 2);
});

test('a key that stands twice is an error', () => {
  assert.match(issuesOf('a: 1\na: 2\n', z.unknown())[0]?.message ?? '', /unique/);
});

test('of a check in several forms, the form that fits best is explained', () => {
  const text = 'kind: function\ncheck:\n  float: {abs: -1}\n';
  const found = issuesOf(text, PracticeYaml).find((issue) => issue.path.startsWith('check'));
  assert.deepEqual(found, { file: 'a.yaml', line: 3, path: 'check.float.abs', message: 'must be 0 or more' });
});

test('seeds are one, several or a range', () => {
  const seeds = (text: string) => {
    const read = readYaml('a.yaml', `cases: [{name: a, seeds: ${text}}]`, TestsYaml);
    return read.ok ? read.yaml.data.cases[0]?.seeds : read.issues[0]?.message;
  };
  assert.deepEqual(seeds('7'), [7]);
  assert.deepEqual(seeds('[1, 5]'), [1, 5]);
  assert.deepEqual(seeds('3..6'), [3, 4, 5, 6]);
  assert.match(String(seeds('6..3')), /range as 1..6/);
});
