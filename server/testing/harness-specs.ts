import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { RunReport } from '../judge/report.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { parseType } from '../problem/type-text.ts';
import { openTestSandbox, runHarness } from './test-sandbox.ts';

const shared = { recursionLimit: 20_000, prelude: 'practice' } as const;

/** A function with parameters of the given types. */
export function functionSpec(
  names: string[],
  types: string[],
  more: Partial<HarnessSpec & { kind: 'function' }> = {},
): HarnessSpec {
  const params = types.map((type, i) => ({ name: `p${i}`, type: parseType(type) }));
  return {
    ...shared,
    kind: 'function',
    entry: { names, params, returns: { t: 'any' } },
    result: 'return',
    ...more,
  };
}

const totalSpec: HarnessSpec = functionSpec(['sum_all', 'total'], ['list[int]']);

const int = { t: 'int' } as const;
export const queueSpec: HarnessSpec = {
  ...shared,
  kind: 'class',
  names: ['TwoStackQueue', 'MyQueue', '*'],
  init: [],
  methods: [
    { names: ['enqueue', 'push'], params: [{ name: 'x', type: int }], returns: { t: 'none' } },
    { names: ['dequeue', 'pop'], params: [], returns: int },
  ],
};

const tree = parseType('TreeNode[int]');
const text = { t: 'str' } as const;
export const codecSpec: HarnessSpec & { kind: 'codec' } = {
  ...shared,
  kind: 'codec',
  names: ['Codec', '*'],
  encode: { names: ['serialize', 'encode'], params: [{ name: 'root', type: tree }], returns: text },
  decode: { names: ['deserialize', 'decode'], params: [{ name: 'data', type: text }], returns: tree },
  value: tree,
  maxEncoded: 100,
};

export type Runner = (harness: HarnessSpec, source: string, input: object | string) => Promise<RunReport>;

type Harness = {
  run: Runner;
  /** With a function that adds up a list, of three numbers here. */
  runTotal: (source: string) => Promise<RunReport>;
  /** What comes of a source that is in order. */
  resultsOf: (...what: Parameters<Runner>) => Promise<string>;
};

/** Runs sources (the input as data or as JSON text) in a box that the whole test file shares. */
export async function useHarness(): Promise<Harness> {
  const sandbox = await openTestSandbox();
  after(() => sandbox[Symbol.asyncDispose]());
  const run: Runner = (harness, source, input) =>
    runHarness(sandbox, harness, source, typeof input === 'string' ? input : JSON.stringify(input));
  return {
    run,
    runTotal: (source) => run(totalSpec, source, { args: [[1, 2, 3]] }),
    resultsOf: async (...what) => {
      const { results, fatal } = await run(...what);
      assert.equal(fatal, null, JSON.stringify(fatal));
      return results;
    },
  };
}
