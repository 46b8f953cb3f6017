import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { BuiltCase, Check } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { textToAnswer } from '../problem/text-answer.ts';
import { judgeAll, taskOf } from '../testing/judge-tasks.ts';
import { openTestSandbox } from '../testing/test-sandbox.ts';

const harness: HarnessSpec = { kind: 'stdio', recursionLimit: 20_000, prelude: 'none' };
const tokens: Check = {
  kind: 'tokens',
  caseSensitive: false,
  spaceChangeSensitive: false,
  floatAbs: null,
  floatRel: null,
};
const roomy = { cpuMs: 10_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 1024 * 1024 };

/** Print the sum of the numbers on each line. */
const sums = { stdin: '1 2\n3 4 5\n', stdout: '3\n12\n' };

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

async function judged(
  source: string,
  { stdin, stdout }: { stdin: string; stdout: string } = sums,
  more: Partial<BuiltCase> = {},
) {
  const one = {
    input: JSON.stringify({ stdin }),
    answer: textToAnswer(stdout),
    check: tokens,
    limits: roomy,
  };
  const { cases } = await judgeAll(taskOf(harness, [{ ...one, ...more }], { source }), sandbox);
  const [result] = cases;
  assert.ok(result);
  return result;
}

async function accepts(source: string, io = sums, more: Partial<BuiltCase> = {}): Promise<void> {
  const { verdict, message } = await judged(source, io, more);
  assert.equal(verdict, 'accepted', `${message}\n${source}`);
}

describe('a program reads standard input', () => {
  const ways = {
    'input()':
      'while True:\n    try:\n        print(sum(map(int, input().split())))\n    except EOFError:\n        break\n',
    'sys.stdin': 'import sys\nfor line in sys.stdin:\n    print(sum(map(int, line.split())))\n',
    'sys.stdin.buffer':
      'import sys\nfor line in sys.stdin.buffer.read().splitlines():\n    print(sum(map(int, line.split())))\n',
    'open(0)': 'for line in open(0):\n    print(sum(map(int, line.split())))\n',
    'open("/dev/stdin")': 'for line in open("/dev/stdin"):\n    print(sum(map(int, line.split())))\n',
    'os.read':
      'import os\nfor line in os.read(0, 1000).decode().splitlines():\n    print(sum(map(int, line.split())))\n',
    fileinput: 'import fileinput\nfor line in fileinput.input():\n    print(sum(map(int, line.split())))\n',
    mmap: 'import mmap\nfor line in mmap.mmap(0, 0, prot=mmap.PROT_READ)[:].splitlines():\n    print(sum(map(int, line.split())))\n',
  };
  for (const [way, source] of Object.entries(ways)) test(`by ${way}`, () => accepts(source));

  test('and finds its end at once where it is empty', () =>
    accepts('import sys\nprint(repr(sys.stdin.read()))\n', { stdin: '', stdout: "''" }));

  test('of megabytes, and prints as much', async () => {
    const stdin = `${'x'.repeat(99)}\n`.repeat(30_000);
    await accepts(
      'import sys\nfor line in sys.stdin:\n    print(line, end="")\n',
      { stdin, stdout: stdin },
      {
        limits: { ...roomy, outputBytes: 8 * 1024 * 1024 },
      },
    );
  });

  test('as it is: line ends, characters, and no newline at the end', () =>
    accepts('import sys\nprint(ascii(sys.stdin.buffer.read().decode()))\n', {
      stdin: 'é\r\n\t😀\u0000',
      stdout: String.raw`'\xe9\r\n\t\U0001f600\x00'`,
    }));

  test('which it cannot change for anybody', () =>
    accepts('import os\ntry:\n    os.write(0, b"x")\nexcept OSError:\n    print("no")\n', {
      stdin: 'a',
      stdout: 'no',
    }));
});

describe('a program ends', () => {
  const body =
    'import sys\ndef main():\n    for line in sys.stdin:\n        print(sum(map(int, line.split())))\n';
  const well = {
    'by itself, in a main block': `${body}if __name__ == "__main__":\n    main()\n`,
    'by sys.exit()': `${body}main()\nsys.exit()\n`,
    'by exit(0)': `${body}main()\nexit(0)\n`,
    'by os._exit(0) once it has flushed': `${body}main()\nsys.stdout.flush()\nimport os\nos._exit(0)\n`,
    'when its threads are done': `${body}import threading\nthreading.stack_size(2**26)\nthreading.Thread(target=main).start()\n`,
    'after what it has registered': `${body}import atexit\natexit.register(main)\n`,
    'with its output in a file object': `${body}out = open(1, "w")\nsys.stdout = out\nmain()\n`,
    'with its output in a forgotten file object':
      'import sys\nout = open(1, "w")\nfor line in sys.stdin:\n    out.write(f"{sum(map(int, line.split()))}\\n")\n',
    'having closed its streams': `${body}main()\nsys.stdout.close()\nsys.stdin.close()\n`,
  };
  for (const [way, source] of Object.entries(well)) test(way, () => accepts(source));

  const badly: Record<string, [string, RegExp]> = {
    'by sys.exit(3)': ['print(3)\nprint(12)\nimport sys\nsys.exit(3)\n', /ended itself on line 4 .*\(3\)/],
    'by sys.exit with a text': ['import sys\nsys.exit("no")\n', /exit status other than 0/],
    'by os._exit(2)': ['import os\nos._exit(2)\n', /exit status 2/],
    'by an exception after the right output': ['print(3)\nprint(12)\n[][0]\n', /IndexError.*line 3/],
    'by a signal': ['import os\nos.kill(os.getpid(), 11)\n', /SIGSEGV/],
    'by reading too much': ['while True:\n    input()\n', /EOFError.*no more lines/],
  };
  for (const [way, [source, message]] of Object.entries(badly)) {
    test(`badly ${way}`, async () => {
      const result = await judged(source);
      assert.equal(result.verdict, 'runtime-error');
      assert.match(result.message ?? '', message);
    });
  }
});

describe('what a program printed', () => {
  test('is its answer, and shown as that', async () => {
    const { verdict, message, detail } = await judged('print(3)\nprint(13)\n');
    assert.equal(verdict, 'wrong-answer');
    assert.equal(message, 'Line 2, value 1: printed "13", expected "12".');
    assert.deepEqual([detail?.actual, detail?.expected, detail?.stdout], ['3\n13\n', '3\n12\n', '']);
    assert.deepEqual(detail?.input, { stdin: sums.stdin });
  });

  test('is nothing, which is said', async () => {
    const { verdict, message } = await judged('def main():\n    print(3)\n');
    assert.equal(verdict, 'wrong-answer');
    assert.match(message ?? '', /^It printed nothing\./);
  });

  test('begins with a prompt, which is explained', async () => {
    const { message } = await judged(
      'for _ in range(2):\n    print(sum(map(int, input("Numbers: ").split())))\n',
    );
    assert.match(message ?? '', /^input\("Numbers: "\) prints its prompt/);
  });

  test('passes the limit', async () => {
    const limits = { ...roomy, outputBytes: 64 * 1024 };
    const { verdict } = await judged('while True:\n    print("x" * 1000)\n', sums, { limits });
    assert.equal(verdict, 'output-limit-exceeded');
  });

  test('is read outside of the box: frames and reports in it are text', async () => {
    const forged = `import os, struct
payload = b'{"results": "", "raised": [], "fatal": null}'
frame = struct.pack(">I", len(payload)) + payload
for fd in (1, 2, 3):
    os.write(fd, frame)
os._exit(0)
`;
    const { verdict } = await judged(forged);
    assert.equal(verdict, 'wrong-answer');
  });

  test('is not waited for longer than the time on the clock allows', async () => {
    const limits = { ...roomy, wallMs: 1_000 };
    const { verdict } = await judged('import time\ntime.sleep(60)\n', sums, { limits });
    assert.equal(verdict, 'time-limit-exceeded');
  });
});

test('a run with a standard input leaves nothing of it to the next', async () => {
  const two = [
    { input: JSON.stringify({ stdin: 'secret' }), answer: textToAnswer('secret'), check: tokens },
    { input: JSON.stringify({ stdin: '' }), answer: textToAnswer(''), check: tokens },
  ];
  const { outcome } = await judgeAll(taskOf(harness, two, { source: 'print(open(0).read())\n' }), sandbox);
  assert.equal(outcome.verdict, 'accepted');
});
