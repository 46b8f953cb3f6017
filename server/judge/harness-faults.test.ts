import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { functionSpec, useHarness } from '../testing/harness-specs.ts';

const { run, runTotal } = await useHarness();

describe('an exception', () => {
  test("has the learner's own lines, those of libraries and of ours folded away", async () => {
    const source =
      'def key(x):\n    return x.missing\n\ndef sum_all(nums):\n    é = 1; return functools.reduce(lambda a, b: key(b), nums)';
    const [raised] = (await runTotal(source)).raised;
    assert.deepEqual([raised?.type, raised?.line, raised?.column], ['AttributeError', 2, 12]);
    assert.deepEqual(
      raised?.trace.map((step) => [step.line, step.function]),
      [
        [5, 'sum_all'],
        [5, 'sum_all.<locals>.<lambda>'],
        [2, 'key'],
      ],
    );
    assert.equal(raised?.trace[2]?.code, 'return x.missing');
  });

  test('of an endless recursion has both ends of the trace', async () => {
    const [raised] = (await runTotal('def sum_all(nums):\n    return sum_all(nums)')).raised;
    assert.equal(raised?.type, 'RecursionError');
    assert.equal(raised?.trace.length, 17);
    assert.match(raised?.trace[8]?.function ?? '', /more calls/);
  });

  test('at the top level of the source is told as such', async () => {
    const { fatal } = await runTotal('x = 1\ny = x / 0');
    assert.deepEqual(
      [fatal?.phase, fatal?.type, fatal?.line, fatal?.column],
      ['load', 'ZeroDivisionError', 2, 5],
    );
  });

  for (const type of ['KeyboardInterrupt', 'GeneratorExit', 'BaseException']) {
    test(`that is a ${type} ends the run with a report`, async () => {
      const { fatal } = await runTotal(`def sum_all(nums): raise ${type}`);
      assert.deepEqual([fatal?.type, fatal?.reason], [type, 'exception']);
    });
  }

  test('whose text cannot be had is told without', async () => {
    const source = 'class E(Exception):\n    def __str__(self): raise ValueError\ndef sum_all(nums): raise E';
    const [raised] = (await runTotal(source)).raised;
    assert.deepEqual([raised?.type, raised?.message], ['E', '']);
  });

  test('of too much memory is told as such', async () => {
    const { fatal } = await runTotal('def sum_all(nums):\n    return [0] * 10 ** 12');
    assert.equal(fatal?.reason, 'memory');
  });
});

test('a recursion 100 000 deep works where the problem allows it', async () => {
  const spec = functionSpec(['depth'], ['int'], { recursionLimit: 110_000 });
  const source = 'def depth(n): return 0 if n == 0 else 1 + depth(n - 1)';
  assert.equal((await run(spec, source, { args: [100_000] })).results, '100000');
});

describe('a submission that tampers with Python still gets its own answer, and no other', () => {
  const tricks: [name: string, code: string][] = [
    [
      'replaces builtins',
      'import builtins\nfor n in ("repr", "type", "set", "isinstance", "str", "map", "id"): setattr(builtins, n, None)',
    ],
    [
      'replaces json',
      'json.dumps = json.loads = json.encoder.encode_basestring_ascii = None\njson.JSONEncoder.encode = json.JSONEncoder.iterencode = lambda *a: "forged"',
    ],
    ['replaces the streams', 'sys.stdout = None; sys.stderr = 5'],
    ['empties sys.modules', 'sys.modules.clear()'],
    ['lowers the recursion limit', 'sys.setrecursionlimit(60)'],
    ['registers an exit handler', 'import atexit\natexit.register(print, "{}")'],
    ['sets another bound on digits', 'sys.set_int_max_str_digits(640)'],
    ['replaces the clock and the collector', 'import time, gc\ntime.time = gc.enable = gc.freeze = None'],
    [
      'ends the harness by name',
      'for name in list(sys.modules):\n        if name.startswith("harness."): sys.modules.pop(name)',
    ],
  ];
  for (const [name, code] of tricks) {
    test(name, async () => {
      const source = `import sys, json\ndef sum_all(nums):\n    ${code.replaceAll('\n', '\n    ')}\n    return 10 ** 700`;
      const { results, fatal } = await runTotal(source);
      assert.equal(fatal, null);
      assert.equal(results, `1${'0'.repeat(700)}`);
    });
  }

  test('fails by its own doing where its tracer does', async () => {
    const source = 'def sum_all(nums):\n    sys.settrace(lambda *a: 1 / 0)\n    return 6';
    const { fatal } = await runTotal(source);
    assert.deepEqual([fatal?.type, fatal?.line], ['ZeroDivisionError', 2]);
  });

  test('may change the bound on digits for itself', async () => {
    const source = 'sys.set_int_max_str_digits(0)\ndef sum_all(nums): return len(str(10 ** 5000))';
    assert.equal((await runTotal(source)).results, '5001');
  });
});
