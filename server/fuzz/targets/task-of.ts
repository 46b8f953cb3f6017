import type { JudgeTask } from '../../judge/task.ts';
import type { BuiltCase, Check } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import type { Choices } from '../choices.ts';

const int = { t: 'int' } as const;
const text = { t: 'str' } as const;
const shared = { recursionLimit: 1000, prelude: 'none' } as const;
const limits = { cpuMs: 2000, wallMs: 6000, memoryKiB: 262_144, outputBytes: 65_536 };

/** Conversations are fuzzed as such (box-conversation.ts). */
type Kind = Exclude<HarnessSpec['kind'], 'interactive'>;

const harnesses: (HarnessSpec & { kind: Kind })[] = [
  {
    ...shared,
    kind: 'function',
    entry: { names: ['f'], params: [{ name: 'n', type: int }], returns: int },
    result: 'return',
  },
  {
    ...shared,
    kind: 'class',
    names: ['Stack'],
    init: [],
    methods: [
      { names: ['push'], params: [{ name: 'n', type: int }], returns: { t: 'none' } },
      { names: ['pop'], params: [], returns: int },
    ],
  },
  {
    ...shared,
    kind: 'codec',
    names: ['Codec'],
    encode: { names: ['encode'], params: [{ name: 'n', type: int }], returns: text },
    decode: { names: ['decode'], params: [{ name: 'data', type: text }], returns: int },
    value: int,
    maxEncoded: 20,
  },
  { ...shared, kind: 'stdio' },
];

/** What a case of each kind is, and what an honest program reports of it. */
const cases: Record<Kind, (i: number) => Pick<BuiltCase, 'input' | 'answer'>> = {
  function: (i) => ({ input: `{"args":[${i}]}`, answer: `${i}` }),
  class: (i) => ({
    input: `{"ops":[["new","it",[]],["call","it","push",[${i}]],["call","it","pop",[]],["call","it","pop",[]]]}`,
    answer: `None\nNone\n${i}\nraises IndexError`,
  }),
  codec: (i) => ({ input: `{"encode":${i}}`, answer: `${i}` }),
  stdio: (i) => ({ input: `{"stdin":"${i}\\n"}`, answer: `"${i} times\\n"` }),
};

const checks: Record<Kind, Check> = {
  function: { kind: 'exact' },
  class: { kind: 'exact' },
  codec: { kind: 'round_trip' },
  stdio: { kind: 'tokens', caseSensitive: true, spaceChangeSensitive: false, floatAbs: null, floatRel: null },
};

/** A task of a few cases in the groups that problems have. */
export function anyTask(choices: Choices): JudgeTask {
  const harness = choices.pick(harnesses);
  const count = 1 + choices.below(4);
  const groups = ['sample', 'edges', 'secret'];
  const group = choices.some(count, () => choices.below(3)).sort();
  return {
    source: 'def f(n):\n    return n\n',
    harness,
    checkerSource: null,
    groups: [
      { name: 'sample', visibility: 'shown' },
      { name: 'edges', visibility: 'on_fail', message: 'Think of the edges.' },
      { name: 'secret', visibility: 'hidden' },
    ],
    cases: Array.from({ length: count }, (_, i) => ({
      hash: `${i}`,
      ordinal: i + 1,
      group: groups[group[i] ?? 2] ?? 'secret',
      name: `case ${i + 1}`,
      check: checks[harness.kind],
      limits,
      ...cases[harness.kind](i),
    })),
    stop: choices.pick(['never', 'first-failed-group'] as const),
    showAll: choices.once(4),
  };
}
