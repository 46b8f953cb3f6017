import type { BuiltCase, BuiltProblem, Group } from '../problem/built-problem.ts';

const limits = { cpuMs: 1000, wallMs: 3000, memoryKiB: 128 * 1024, outputBytes: 64 * 1024 };

/** A built problem for tests that need one and do not care which: double a number. */
export function aProblem(changes: Partial<BuiltProblem> = {}): BuiltProblem {
  const slug = changes.slug ?? 'double';
  const groups: Group[] = [
    { name: 'sample', visibility: 'shown' },
    { name: 'hidden', visibility: 'hidden' },
  ];
  const int = { t: 'int' } as const;
  return {
    slug,
    uuid: '0f0e7a52-58c5-4c57-8a0c-6a2fd3d7a8a1',
    contentHash: `hash of ${slug}`,
    title: `Title of ${slug}`,
    difficulty: 1,
    tags: ['maths'],
    statementHtml: '<p>Double it.</p>',
    editorialHtml: '<p>Add it to itself.</p>',
    hintsHtml: ['<p>Two times.</p>'],
    starterCode: 'def double(n):\n    ...\n',
    harness: {
      kind: 'function',
      recursionLimit: 1000,
      prelude: 'practice',
      entry: { names: ['double'], params: [{ name: 'n', type: int }], returns: int },
      result: 'return',
    },
    inputFields: [{ name: 'n', type: 'int', constraints: '0 to 100' }],
    inputs: { kind: 'function', params: [{ name: 'n', type: int, constraints: { min: 0, max: 100 } }] },
    referenceSource: 'def double(n):\n    return n + n\n',
    checkerSource: null,
    groups,
    cases: [aCase(1, 'sample', 2), aCase(2, 'hidden', 21)],
    ...changes,
  } as BuiltProblem;
}

function aCase(ordinal: number, group: string, n: number): BuiltCase {
  return {
    hash: `double ${n}`,
    ordinal,
    group,
    name: `n is ${n}`,
    input: JSON.stringify({ args: [n] }),
    answer: String(n + n),
    check: { kind: 'exact' },
    limits,
  };
}
