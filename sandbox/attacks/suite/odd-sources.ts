import type { Attack } from './attack.ts';

/** Sources that a file could not hold, or that an editor would change. */
export const oddSources: Attack[] = [
  {
    class: 74,
    title: 'A byte order mark at the beginning is no part of the program.',
    source: '\uFEFFdef solve(n):\n    return 2 * n + 1\n',
    target: 'number',
    verdicts: ['AC'],
    says: null,
  },
];
