import type { Attack } from './attack.ts';

type Odd = Pick<Attack, 'title' | 'source' | 'verdicts'> & { says?: RegExp };

const solution = 'def solve(n):\n    return 2 * n + 1\n';

/** Sources of class 74, which a file could not hold, or which an editor would change. */
const sources: Odd[] = [
  {
    title: 'A byte order mark at the beginning is no part of the program.',
    source: `\uFEFF${solution}`,
    verdicts: ['AC'],
  },
  {
    title: 'A second byte order mark is a part of the program, and none that Python knows.',
    source: `\uFEFF\uFEFF${solution}`,
    verdicts: ['CE'],
    says: /invalid non-printable character U\+FEFF \(line 1/,
  },
  {
    title: 'A null character ends the source for whoever reads it as C does.',
    source: `${solution}\0raise SystemExit\n`,
    verdicts: ['CE'],
    says: /the source contains a null character \(line 3, column 1\)/,
  },
  {
    title: 'A cookie asks for an encoding in which the source would read otherwise.',
    source: `#!/usr/bin/python3\n# vim: set fileencoding=utf-7 :\n${solution}`,
    verdicts: ['CE'],
    says: /the source must be UTF-8, not utf-7 \(line 2/,
  },
  {
    title: 'A cookie asks for an encoding that runs code.',
    source: `# coding: rot13\n${solution}`,
    verdicts: ['CE'],
    says: /must be UTF-8, not rot13/,
  },
  {
    title: 'A cookie after a byte order mark contradicts it.',
    source: `\uFEFF# coding: latin-1\n${solution}`,
    verdicts: ['CE'],
    says: /must be UTF-8, not latin-1/,
  },
  {
    title: 'A cookie of UTF-8 under another of its names is welcome.',
    source: `# -*- coding: UTF_8 -*-\n${solution}`,
    verdicts: ['AC'],
  },
  {
    title: 'Lines end as on an old Macintosh, with form feeds between them.',
    source: `\f${solution.replaceAll('\n', '\r')}\f`,
    verdicts: ['AC'],
  },
  {
    title: 'Names are in full width, which Python reads as plain letters.',
    source: 'def ｓｏｌｖｅ(ｎ):\n    return 2 * n + 1\n',
    verdicts: ['AC'],
  },
  {
    title: 'Marks of direction make the source read otherwise than it runs.',
    source: `note = 'user\u202E \u2066# admin\u2069'\n${solution}`,
    verdicts: ['AC'],
  },
  {
    title: 'A line separator of Unicode stands where a line should end.',
    source: `x = 1\u2028${solution}`,
    verdicts: ['CE'],
    says: /invalid non-printable character U\+2028/,
  },
  {
    title: 'Half a character in a text of the source is no character.',
    source: `note = '\uD800'\n${solution}`,
    verdicts: ['AC'],
  },
  {
    title: 'The source is nothing but a byte order mark.',
    source: '\uFEFF',
    verdicts: ['RE'],
    says: /No function named solve\. The source defines no public names/,
  },
];

export const oddSources: Attack[] = sources.map(({ says = null, ...odd }) => ({
  ...odd,
  class: 74,
  target: 'number',
  says,
}));
