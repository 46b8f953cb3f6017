import { shared } from './a-package.ts';

/** A fare by age: children under 7 ride for nothing, up to 16 for half, and from 65 on for a little less. Here the bounds
 *  of each are what can go wrong. */
export const fares: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: function
difficulty: 1
entry:
  function: fare
  params: [{name: age, type: int, min: 0, max: 99}]
  returns: int
reference: submissions/accepted/steps.py
crosscheck: [submissions/accepted/table.py]
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
  edges: {file: tests/edges.yaml, visibility: on_fail}
  random: {file: tests/random.yaml, visibility: hidden}
`,
  'attachments/templates/python3/solution.py': 'def fare(age):\n    ...\n',
  'tests/sample.yaml': `cases:
  - {name: newly born, args: {age: 0}, answer: 0}
  - {name: the oldest, args: {age: 99}, answer: 7}
`,
  'tests/edges.yaml': `# What stands between two fares.
cases:
  - {name: the last for nothing, args: {age: 6}, answer: 0}
  - {name: the first half, args: {age: 7}, answer: 5}  # a birthday
  - {name: the last half, args: {age: 16}, answer: 5}
  - {name: the first whole, args: {age: 17}, answer: 10}
  - {name: the last whole, args: {age: 64}, answer: 10}
  - {name: the first old, args: {age: 65}, answer: 7}
`,
  'tests/random.yaml': `cases:
  - {name: any, generate: gen.between, args: {low: [20, 40], step: 20}, seeds: 1..2}
`,
  'generators/gen.py': 'def between(rng, low, step):\n    return {"age": low + rng.randrange(step)}\n',
  'submissions/accepted/steps.py': `def fare(age):
    if age < 7:
        return 0
    if age <= 16:
        return 5
    return 7 if age >= 65 else 10
`,
  'submissions/accepted/table.py':
    'def fare(age):\n    return ([0] * 7 + [5] * 10 + [10] * 48 + [7] * 35)[age]\n',
  'submissions/wrong_answer/one_for_all.py': 'def fare(age):\n    return 10\n',
};
