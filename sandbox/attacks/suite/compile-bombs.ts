import type { Attack } from './attack.ts';

type Bomb = Pick<Attack, 'title' | 'source' | 'verdicts' | 'says'>;

const answer = 'def solve(n):\n    return 2 * n + 1\n';

const bombs: Bomb[] = [
  {
    title: 'Opens sixty thousand brackets.',
    source: `x = ${'('.repeat(60_000)}\n`,
    verdicts: ['CE'],
    says: /SyntaxError: too many nested parentheses \(line 1/,
  },
  {
    title: 'Negates a number sixty thousand times, each time inside the last.',
    source: `x = ${'-'.repeat(60_000)}1\n`,
    verdicts: ['CE'],
    says: /SyntaxError: The source is nested too deeply for Python to compile/,
  },
  {
    title: 'Writes a number of sixty thousand digits.',
    source: `x = ${'9'.repeat(60_000)}\n`,
    verdicts: ['CE'],
    says: /SyntaxError: Exceeds the limit \(4300 digits\).*\(line 1/,
  },
  {
    title: 'Nests finally in finally, each of which the compiler writes twice.',
    source: nestedFinally(19),
    verdicts: ['CE'],
    says: /cannot be compiled\. (Used|Did not finish)|nested too deeply/,
  },
  {
    title: 'Has the compiler work out constants that no memory holds, in a function that nobody calls.',
    source: `${answer}def never():\n    return "x" * 4096 * 4096 * 4096, (0,) * 9**9, 1 << 10**10, 10**10**9\n`,
    verdicts: ['AC'],
    says: null,
  },
  {
    title: 'Has more to compile than any honest source, all on one line.',
    source: `${answer}def never(a): ${'a=a;'.repeat(16_000)}\n`,
    verdicts: ['AC'],
    says: null,
  },
];

/** Class 19: sources that are generated, because an editor would not like them either. */
export const compileBombs: Attack[] = bombs.map((bomb) => ({ ...bomb, class: 19, target: 'number' }));

function nestedFinally(depth: number): string {
  const levels = Array.from({ length: depth }, (_, level) => {
    const indent = ' '.repeat(level + 1);
    return `${indent}try: pass\n${indent}finally:\n`;
  });
  return `def solve(n):\n${levels.join('')}${' '.repeat(depth + 1)}return 2 * n + 1\n`;
}
