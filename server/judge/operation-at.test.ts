import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltCase } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { parseType } from '../problem/type-text.ts';
import { queueSpec } from '../testing/harness-specs.ts';
import { describeCall } from './describe-call.ts';

const any = [{ name: 'x', type: parseType('any') }];
const harness: HarnessSpec = {
  ...queueSpec,
  methods: [{ names: ['put'], params: any, returns: { t: 'none' } }],
} as HarnessSpec;

const values = ['1', '"a]\\"[,\\\\"', '[[1,[2]],3]', '12345678901234567890', '1.0', '{"$":"tuple","v":[1]}'];
const shown = ['1', '"a]\\"[,\\\\"', '[[1, [2]], 3]', '12345678901234567890', '1.0', '(1,)'];
const calls = values.map((value) => `["call","q","put",[${value}]]`);
const one = { input: `{"ops":[["new","q",[]],${calls.join(',')}]}` } as BuiltCase;

test('one call among many is found, whatever brackets, commas and quotes stand before it', () => {
  assert.equal(describeCall(0, one, harness), 'Call 1: q = TwoStackQueue()');
  for (const [i, text] of shown.entries()) {
    assert.equal(describeCall(i + 1, one, harness), `Call ${i + 2}: q.put(${text})`);
  }
});

test('there is none behind the last, and none of a function', () => {
  assert.equal(describeCall(values.length + 1, one, harness), null);
  assert.equal(describeCall(0, { input: '{"ops":[]}' } as BuiltCase, harness), null);
});
