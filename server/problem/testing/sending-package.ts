import { shared } from './a-package.ts';

/** A number is sent as letters and made again of them, by a program that runs twice and remembers nothing. */
export const sending: Record<string, string> = {
  ...shared,
  'problem.yaml': shared['problem.yaml'].replace('name:', 'type: multi-pass\nname:'),
  'practice.yaml': `practice_format: 1
kind: stdio
difficulty: 1
input: The word send and a number.
reference: submissions/accepted/letters.py
crosscheck: [submissions/accepted/counts.py]
check: {output_validator: checkers/post.py}
passes: 2
groups:
  sample: {file: data/sample, visibility: shown}
  random: {file: tests/random.yaml, visibility: hidden}
`,
  'attachments/templates/python3/solution.py': 'word, given = input().split()\n',
  'checkers/post.py': `import sys

feedback = sys.argv[3]
with open(sys.argv[1]) as file:
    word, given = file.read().split()
said = sys.stdin.read().strip()
if word == "send":
    if not said.isalpha():
        sys.exit(43)
    with open(feedback + "sent", "w") as file:
        file.write(given)
    with open(feedback + "nextpass.in", "w") as file:
        file.write(f"receive {said}\\n")
    sys.exit(42)
with open(feedback + "sent") as file:
    sys.exit(42 if file.read() == said else 43)
`,
  'data/sample/1.in': 'send 40\n',
  'data/sample/1.ans': 'ea\n',
  'tests/random.yaml': `cases:
  - {name: nothing, input: "send 0"}
  - {name: any, generate: gen.number, args: {most: 50}, seeds: 1..2}
`,
  'generators/gen.py': 'def number(rng, most):\n    return f"send {rng.randint(10, most)}\\n"\n',
  'submissions/accepted/letters.py': `word, given = input().split()
if word == "send":
    print("".join("abcdefghij"[int(digit)] for digit in given))
else:
    print("".join(str("abcdefghij".index(letter)) for letter in given))
`,
  'submissions/accepted/counts.py': `word, given = input().split()
if word == "send":
    print("z" * (int(given) + 1))
else:
    print(len(given) - 1)
`,
  'submissions/wrong_answer/always.py':
    'word, given = input().split()\nprint("x" if word == "send" else 40)\n',
  'submissions/wrong_answer/as_it_is.py': 'print(input().split()[1])\n',
  'submissions/run_time_error/receives.py':
    'word, given = input().split()\nprint("x" if word == "send" else int(given))\n',
};
