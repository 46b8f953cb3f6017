import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PackageFolder = AsyncDisposable & { problems: string; slug: string };

/** By path; null leaves a file out. */
export type PackageChanges = Record<string, string | null>;

/** A small package on disk, in a folder of its own: the given one with some files changed. */
export async function writePackage(
  files: Record<string, string>,
  changes: PackageChanges = {},
): Promise<PackageFolder> {
  const problems = await mkdtemp(join(tmpdir(), 'packages-'));
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    if (text === null) continue;
    const file = join(problems, 'small', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { problems, slug: 'small', [Symbol.asyncDispose]: () => rm(problems, { recursive: true }) };
}

/** What every small package has. */
export const shared = {
  'problem.yaml': `problem_format_version: "2025-09"
name: Small
uuid: 0f0e7a52-58c5-4c57-8a0c-6a2fd3d7a8a1
license: cc by-sa
limits: {time_limit: 1, memory: 128}
`,
  'statement/problem.en.md': 'What is asked, for $n$ up to $10^2$.\n\n{{samples}}\n\nThe end.\n',
  'solution/solution.en.md': 'What is answered.\n',
};

/** Double a number from 0 to 100. */
export const doubling: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: function
difficulty: 1
entry:
  function: double
  aliases: ["*"]
  params: [{name: n, type: int, min: 0, max: 100}]
  returns: int
reference: submissions/accepted/adds.py
crosscheck: [submissions/accepted/shifts.py]
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
  random: {file: tests/random.yaml, visibility: hidden, limits: {time_limit: 0.5}}
hints: ["Two times \`n\`."]
`,
  'attachments/templates/python3/solution.py': 'def double(n):\n    ...\n',
  'tests/sample.yaml':
    'cases:\n  - {name: nothing, args: {n: 0}}\n  - {name: a hundred, args: {n: 100}, answer: 200}\n',
  'tests/random.yaml':
    'cases:\n  - {name: any, generate: gen.between, args: {low: [1, 40], step: 30}, seeds: 1..2}\n',
  'generators/gen.py': 'def between(rng, low, step):\n    return {"n": low + rng.randrange(step)}\n',
  'submissions/accepted/adds.py': 'def double(n):\n    return n + n\n',
  'submissions/accepted/shifts.py': 'class Solution:\n    def double(self, n):\n        return n << 1\n',
  'submissions/wrong_answer/squares.py': 'def double(n):\n    return n * n\n',
};

/** A counter that may not go below nothing. */
export const counting: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: class
difficulty: 1
entry:
  class: Counter
  init: {params: [{name: start, type: int, min: 0, max: 9}]}
  methods:
    add: {aliases: [push], params: [{name: n, type: int, min: 1, max: 5}], returns: none}
    take: {returns: int}
  calls: {min: 1, max: 20}
reference: submissions/accepted/counts.py
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
`,
  'attachments/templates/python3/solution.py': 'class Counter:\n    ...\n',
  'tests/sample.yaml': `cases:
  - {name: one, ops: "Counter(2); take() -> 1; add(5); take()"}
  - {name: below nothing, ops: "Counter(0); take() raises IndexError"}
  - {name: two, objects: {a: "Counter(9)", b: "Counter(1)"}, ops: "a.add(1); b.take() -> 0; a.take() -> 9"}
  - {name: generated, generate: gen.calls, args: {count: 20}}
`,
  'generators/gen.py':
    'def calls(rng, count):\n    return [["Counter", 9]] + [rng.choice([["add", 1], ["take"]]) for _ in range(count)]\n',
  'submissions/accepted/counts.py': `class Counter:
    def __init__(self, start):
        self.left = start

    def add(self, n):
        self.left += n

    def take(self):
        if not self.left:
            raise IndexError("nothing left")
        self.left -= 1
        return self.left
`,
};

/** A tree of digits to text and back. */
export const coding: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: codec
difficulty: 1
entry:
  class: Codec
  encode: {names: [serialize, encode]}
  decode: {names: [deserialize, decode]}
  value: {name: root, type: "TreeNode[int]", nodes: {min: 0, max: 5}, items: {min: 0, max: 9}}
  max_encoded: 1000
reference: submissions/accepted/pre_order.py
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
`,
  'attachments/templates/python3/solution.py': 'class Codec:\n    ...\n',
  'tests/sample.yaml': `cases:
  - {name: no tree, value: []}
  - {name: a tree, value: [1, null, 2]}
  - {name: generated, generate: gen.chain, args: {nodes: 5}}
`,
  'generators/gen.py': `def chain(rng, nodes):
    root = None
    for value in [0, 9] + [rng.randrange(10) for _ in range(nodes - 2)]:
        root = TreeNode(value, root, None)
    return root
`,
  'submissions/accepted/pre_order.py': `class Codec:
    def serialize(self, root):
        if root is None:
            return "-"
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        symbols = iter(data)

        def build():
            symbol = next(symbols)
            return None if symbol == "-" else TreeNode(int(symbol), build(), build())

        return build()
`,
};

/** A program that prints the sum of each line. */
export const printing: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: stdio
difficulty: 1
input: Lines of numbers.
reference: submissions/accepted/lines.py
crosscheck: [submissions/accepted/whole.py]
groups:
  sample: {file: data/sample, visibility: shown}
  random: {file: tests/random.yaml, visibility: hidden}
`,
  'attachments/templates/python3/solution.py': 'for line in open(0):\n    ...\n',
  'data/sample/01-two.in': '1 2\n3\n',
  'data/sample/01-two.ans': '3\n3\n',
  'data/sample/02-none.in': '',
  'tests/random.yaml': `cases:
  - {name: written out, input: "4 5 6", answer: "15"}
  - {name: any, generate: gen.lines, args: {count: [1, 3]}, seeds: 1..2}
`,
  'generators/gen.py':
    'def lines(rng, count):\n    return "".join(f"{rng.randint(-9, 9)} {rng.randint(0, 9)}\\n" for _ in range(count))\n',
  'submissions/accepted/lines.py': 'for line in open(0):\n    print(sum(map(int, line.split())))\n',
  'submissions/accepted/whole.py':
    'import sys\ndef main():\n    print(*[sum(map(int, line.split())) for line in sys.stdin.read().splitlines()])\nif __name__ == "__main__":\n    main()\n',
  'submissions/wrong_answer/first.py': 'for line in open(0):\n    print(line.split()[0])\n',
};

/** Two numbers that add up to a given one: any two. */
export const splitting: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: function
difficulty: 1
entry:
  function: split
  params: [{name: n, type: int, min: 0, max: 9}]
  returns: list[int]
reference: submissions/accepted/nothing.py
crosscheck: [submissions/accepted/halves.py]
check: {python: checkers/check.py}
groups:
  sample: {file: tests/sample.yaml, visibility: shown}
`,
  'attachments/templates/python3/solution.py': 'def split(n):\n    ...\n',
  'checkers/check.py':
    'def check(input, answer, expected):\n    return (len(answer) == 2 and sum(answer) == input["n"]) or "they do not add up"\n',
  'tests/sample.yaml':
    'cases:\n  - {name: nothing, args: {n: 0}}\n  - {name: nine, args: {n: 9}, answer: [4, 5]}\n',
  'submissions/accepted/nothing.py': 'def split(n):\n    return [0, n]\n',
  'submissions/accepted/halves.py': 'def split(n):\n    return [n // 2, n - n // 2]\n',
  'submissions/wrong_answer/one.py': 'def split(n):\n    return [n]\n',
};
