import { shared } from './a-package.ts';

/** Points from the most to the fewest. Here the order counts, and so does how often something is there. */
export const ranking: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: function
difficulty: 1
entry:
  function: rank
  params: [{name: points, type: "list[int]", len: {min: 0, max: 5}}]
  returns: list[int]
reference: submissions/accepted/sorts.py
crosscheck: [submissions/accepted/inserts.py]
check: exact
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
  edges: {file: tests/edges.yaml, visibility: on_fail}
`,
  'attachments/templates/python3/solution.py': 'def rank(points):\n    ...\n',
  'tests/sample.yaml': 'cases:\n  - {name: three, args: {points: [2, 9, 4]}, answer: [9, 4, 2]}\n',
  'tests/edges.yaml': `cases:
  - {name: nobody, args: {points: []}}
  - {name: two alike, args: {points: [5, 5]}}
  - {name: five, args: {points: [1, 4, 2, 3, 0]}}
`,
  'submissions/accepted/sorts.py': 'def rank(points):\n    return sorted(points, reverse=True)\n',
  'submissions/accepted/inserts.py': `def rank(points):
    ranked = []
    for one in points:
        at = sum(other >= one for other in ranked)
        ranked.insert(at, one)
    return ranked
`,
  'submissions/wrong_answer/keeps_one.py':
    'def rank(points):\n    return sorted(set(points), reverse=True)\n',
  'submissions/wrong_answer/upside_down.py': 'def rank(points):\n    return sorted(points)\n',
};
