import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import { textToAnswer } from '../../problem/text-answer.ts';
import { judgeAll, taskOf } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';

const harness: HarnessSpec = { kind: 'stdio', recursionLimit: 1000, prelude: 'none' };
const limits = { cpuMs: 2_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 8 * 1024 * 1024 };

/** What is printed of `encode 7` comes back as `decode …`, of which 7 must be made again. */
const coding = `import sys
word, given = open(sys.argv[1]).read().split()
said = sys.stdin.read().strip()
kept = sys.argv[3] + "given"
if word == "encode":
    with open(kept, "w") as file:
        file.write(given)
    with open(sys.argv[3] + "nextpass.in", "w") as file:
        file.write(f"decode {said}\\n")
    sys.exit(42)
if said == open(kept).read():
    sys.exit(42)
with open(sys.argv[3] + "teammessage.txt", "w") as file:
    file.write(f"made {said} of it")
sys.exit(43)
`;

const coder = (encode: string, decode: string) => `word, given = input().split()
if word == "encode":
    ${encode}
else:
    ${decode}
`;
const honest = coder('print("x" * int(given))', 'print(len(given))');

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

type Asked = { validator?: string; passes?: number; more?: Partial<BuiltCase> };

async function judged(source: string, { validator = coding, passes = 2, more = {} }: Asked = {}) {
  const check = { kind: 'validator' as const, checker: 'a hash', args: [], passes };
  const one = { input: '{"stdin":"encode 7\\n"}', answer: textToAnswer(''), check, limits, ...more };
  const { cases } = await judgeAll(taskOf(harness, [one], { source, checkerSource: validator }), sandbox);
  return cases[0] ?? assert.fail('no case');
}

describe('a program of several passes', () => {
  test('is accepted where its validator accepts and asks for nothing more', async () => {
    const { verdict, message, detail } = await judged(honest);
    assert.equal(verdict, 'accepted', message ?? '');
    assert.deepEqual([detail?.input.stdin, detail?.actual], ['encode 7\n', '7\n']);
  });

  test('may be done before its last pass', async () => {
    assert.equal((await judged(honest, { passes: 9 })).verdict, 'accepted');
    assert.equal((await judged('', { validator: 'import sys\nsys.exit(42)\n' })).verdict, 'accepted');
  });

  test('is told in which pass it was wrong, on which input, and what it printed then', async () => {
    const { verdict, message, detail } = await judged(coder('print("x", end="")', 'print(len(given))'));
    assert.equal(verdict, 'wrong-answer');
    assert.equal(message, 'In pass 2 of 2, given "decode x\\n": The output is not accepted: made 1 of it');
    assert.equal(detail?.actual, '1\n');
  });

  test('is told of the first pass too', async () => {
    const { message } = await judged('print(1)', { validator: 'import sys\nsys.exit(43)\n' });
    assert.equal(message, 'In pass 1 of 2: The output is not accepted.');
  });

  test('has a time limit for each pass, and is shown its slowest', async () => {
    const spin = 'import time\n    while time.process_time() < 1.2: pass\n    ';
    const both = await judged(coder(`${spin}print("x" * 7)`, `${spin}print(len(given))`));
    assert.equal(both.verdict, 'accepted', both.message ?? '');
    assert.ok(both.cpuMs >= 1_100 && both.cpuMs < limits.cpuMs, String(both.cpuMs));
    const late = await judged(coder('print("x" * 7)', 'while True: pass'));
    assert.equal(late.verdict, 'time-limit-exceeded');
    assert.match(late.message ?? '', /^In pass 2 of 2, given "decode x/);
  });

  test('is shown the most memory that a pass took', async () => {
    const { verdict, memoryKiB } = await judged(
      coder('print("x" * (7 + 0 * len(bytearray(b"x") * (60 << 20))))', 'print(len(given))'),
    );
    assert.equal(verdict, 'accepted');
    assert.ok(memoryKiB > 60 * 1024, String(memoryKiB));
  });

  test('crashes in a pass', async () => {
    const { verdict, message } = await judged(coder('print("x")', '1 / 0'));
    assert.equal(verdict, 'runtime-error');
    assert.match(message ?? '', /^In pass 2 of 2.*ZeroDivisionError/);
  });

  for (const [where, keep, find] of [
    ['a file', 'open("/tmp/kept", "w").write(given)', 'open("/tmp/kept").read()'],
    ['shared memory', 'open("/dev/shm/kept", "w").write(given)', 'open("/dev/shm/kept").read()'],
    ['a module', 'import sys; sys.kept = given', 'getattr(__import__("sys"), "kept")'],
    ['the hash of texts', 'print(hash("a"))', '7 if str(hash("a")) == given else 0'],
  ] as const)
    test(`finds nothing again that it has left in ${where}`, async () => {
      const cheat = coder(
        keep.startsWith('print') ? keep : `${keep}; print("x")`,
        `try: found = ${find}\n    except Exception: found = "nothing"\n    print(found)`,
      );
      assert.equal((await judged(cheat)).verdict, 'wrong-answer');
    });

  test('learns of a hidden case in which pass it failed, and nothing of the input', async () => {
    const { verdict, message, detail } = await judged(coder('print("x")', 'print(given)'), {
      more: { group: 'secret' },
    });
    assert.deepEqual([verdict, message, detail], ['wrong-answer', 'In pass 2 of 2: Wrong answer.', null]);
  });
});

describe('a validator of several passes', () => {
  const asks = (then: string) => `import sys
open(sys.argv[3] + "nextpass.in", "wb").write(${then})
sys.exit(42)
`;

  test('is given its folder as it left it, but for nextpass.in', async () => {
    const looks = `import os, sys
folder = sys.argv[3]
if os.path.exists(folder + "deep/raw"):
    raw = open(folder + "deep/raw", "rb").read()
    sys.exit(42 if raw == bytes(range(256)) and os.listdir(folder) == ["deep"] else 43)
os.mkdir(folder + "deep")
open(folder + "deep/raw", "wb").write(bytes(range(256)))
open(folder + "nextpass.in", "w").close()
sys.exit(42)
`;
    const { verdict, message } = await judged('', { validator: looks });
    assert.equal(verdict, 'accepted', message ?? '');
  });

  test('shares its folder with no other case', async () => {
    const alone = `import os, sys
open(sys.argv[3] + "been", "w").close()
sys.exit(42 if os.listdir(sys.argv[3]) == ["been"] else 43)
`;
    const check = { kind: 'validator' as const, checker: 'a hash', args: [], passes: 2 };
    const one = { input: '{"stdin":"encode 7\\n"}', answer: textToAnswer(''), check, limits };
    const task = taskOf(harness, [one, one, one], { source: '', checkerSource: alone });
    assert.equal((await judgeAll(task, sandbox)).outcome.verdict, 'accepted');
  });

  for (const [what, validator, told] of [
    ['never ends the passes', asks('b"more\\n"'), /In pass 2 of 2.*asks for pass 3, and there are 2/],
    [
      'refuses and asks for more',
      asks('b"x"').replace('42', '43'),
      /wrote nextpass.in and ended with exit status 43/,
    ],
    ['writes an input that is no text', asks('b"\\xff"'), /nextpass.in is not UTF-8/],
    ['writes far too much', asks('b"x" * (5 << 20)'), /nextpass.in is longer than 4 MiB/],
    [
      'keeps far too much',
      asks('b"x"').replace(
        'import',
        'import sys\nopen(sys.argv[3] + "kept", "wb").write(bytes(5 << 20))\nimport',
      ),
      /keeps more than 4 MiB/,
    ],
    [
      'crashes in a later pass',
      asks('[b"x"][open("/tmp/case.in").read() == "x"]'),
      /In pass 2 of 2.*IndexError/,
    ],
  ] as const)
    test(`that ${what} is no fault of the learner`, async () => {
      const { verdict, message } = await judged('print(1)', { validator });
      assert.equal(verdict, 'judge-error');
      assert.match(message ?? '', told);
    });

  test('may write nextpass.in for nothing where there is one pass', async () => {
    assert.equal((await judged('print(1)', { validator: asks('b"x"'), passes: 1 })).verdict, 'accepted');
  });
});
