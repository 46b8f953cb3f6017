import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { keepCoresBusy } from '#server/cli/busy-cores.ts';
import type { RunLimits, RunOutcome, Sandbox } from './sandbox.ts';
import { printedInPlainContainer } from './testing/in-plain-container.ts';
import { openSandbox, resultOf, runOnce } from './testing/real-sandbox.ts';

/** Uses CPU until the clock that it reads says so: how much it used is then known, whatever the machine. */
const burn = [
  'import os, time, threading',
  'def burn(seconds, clock=time.process_time):',
  '    end = clock() + seconds',
  '    while clock() < end: pass',
  '    return clock()',
  '',
].join('\n');

/** Within 5 % or 10 ms, whichever is more. */
function assertTime(measuredMs: number, trueMs: number): void {
  const room = Math.max(10, trueMs * 0.05);
  assert.ok(Math.abs(measuredMs - trueMs) <= room, `${measuredMs} ms were told of ${trueMs} ms`);
}

/** Within 5 % or 2 MiB, whichever is more. */
function assertMemory(measuredKiB: number, trueKiB: number): void {
  const room = Math.max(2048, trueKiB * 0.05);
  assert.ok(Math.abs(measuredKiB - trueKiB) <= room, `${measuredKiB} KiB were told of ${trueKiB} KiB`);
}

let sandbox: Sandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

const run = (source: string, limits: Partial<RunLimits> = {}): Promise<RunOutcome> =>
  runOnce(sandbox, burn + source, limits);

async function numberFrom(source: string): Promise<{ outcome: RunOutcome; own: number }> {
  const outcome = await run(source);
  return { outcome, own: Number(resultOf(outcome)) };
}

describe('CPU time', () => {
  for (const ms of [20, 200, 1000]) {
    test(`of a run that computes for ${ms} ms is what the process itself has counted`, async () => {
      const { outcome, own } = await numberFrom(
        `started = time.process_time()\ndef f(x): return (burn(${ms / 1000}) - started) * 1000`,
      );
      assertTime(outcome.cpuMs, own);
    });
  }

  test('is what wait4 says of the same code outside', async () => {
    const computing = `${burn}burn(0.5)`;
    const watching = [
      'import os, subprocess, sys',
      'child = subprocess.Popen([sys.executable, "-c", sys.argv[1]])',
      'used = os.wait4(child.pid, 0)[2]',
      'bare = subprocess.Popen([sys.executable, "-c", "import os, time, threading"])',
      'start = os.wait4(bare.pid, 0)[2]',
      'print((used.ru_utime + used.ru_stime - start.ru_utime - start.ru_stime) * 1000)',
    ].join('\n');
    const outside = Number(await printedInPlainContainer(watching, computing));
    const outcome = await run('def f(x): burn(0.5)');
    assertTime(outcome.cpuMs, outside);
  });

  test('of threads counts', async () => {
    const outcome = await run(
      [
        'def f(x):',
        '    all = [threading.Thread(target=burn, args=(0.2, time.thread_time)) for _ in range(3)]',
        '    for one in all: one.start()',
        '    for one in all: one.join()',
      ].join('\n'),
    );
    assertTime(outcome.cpuMs, 600);
  });

  test('of children counts, also of those that were disowned', async () => {
    const outcome = await run(
      [
        'def f(x):',
        '    done, told = os.pipe()',
        '    for disowned in (False, True):',
        '        if os.fork() == 0:',
        '            if disowned and os.fork() != 0: os._exit(0)',
        '            burn(0.3)',
        '            os.write(told, b"1")',
        '            os._exit(0)',
        '    got = b""',
        '    while len(got) < 2: got += os.read(done, 2)',
      ].join('\n'),
    );
    assertTime(outcome.cpuMs, 600);
  });

  test('a limit of 2 s ends a loop by 2.2 s', async () => {
    const outcome = await run('def f(x):\n    while True: pass', { cpuMs: 2000 });
    assert.equal(outcome.stop, 'cpu');
    assert.ok(outcome.cpuMs >= 2000 && outcome.cpuMs <= 2200, `${outcome.cpuMs} ms`);
  });

  test('a limit of 2 s ends four threads and a child by 2.2 s', async () => {
    const outcome = await run(
      [
        'def f(x):',
        '    os.fork()',
        '    for _ in range(4): threading.Thread(target=burn, args=(60, time.thread_time)).start()',
        '    burn(60)',
      ].join('\n'),
      { cpuMs: 2000 },
    );
    assert.equal(outcome.stop, 'cpu');
    assert.ok(outcome.cpuMs >= 2000 && outcome.cpuMs <= 2200, `${outcome.cpuMs} ms`);
  });

  test('that a run waits for a processor is not charged to its clock, up to two thirds of it', async () => {
    const outcome = await run(
      [
        'def f(x):',
        '    for _ in range(6):',
        '        if os.fork() == 0: burn(0.6); os._exit(0)',
        '    started = time.monotonic()',
        '    burn(0.3)',
        '    return (time.monotonic() - started) * 1000',
      ].join('\n'),
    );
    const elapsedMs = Number(resultOf(outcome));
    assert.ok(elapsedMs > 900, 'seven processes share one and a half processors');
    assert.ok(
      outcome.wallMs > elapsedMs * 0.3 && outcome.wallMs < elapsedMs * 0.6,
      `${outcome.wallMs} ms of ${elapsedMs} ms`,
    );
  });

  test('sleeping costs none, and a limit of 2 s on the clock ends it by 2.2 s', async () => {
    const outcome = await run('def f(x):\n    time.sleep(60)', { wallMs: 2000 });
    assert.equal(outcome.stop, 'wall');
    assert.ok(outcome.wallMs >= 2000 && outcome.wallMs <= 2200, `${outcome.wallMs} ms`);
    assertTime(outcome.cpuMs, 0);
  });
});

describe('Peak memory', () => {
  /** What the kernel has as the peak of this process. */
  const ownPeak =
    'def peak():\n    return next(int(l.split()[1]) for l in open("/proc/self/status") if l.startswith("VmHWM"))\n';

  for (const mib of [1, 20, 120]) {
    test(`of a run that fills ${mib} MiB and frees them is what the kernel noted of its process`, async () => {
      const { outcome, own } = await numberFrom(
        `${ownPeak}def f(x):\n    a = bytearray(b"x") * (${mib} * 2 ** 20)\n    del a\n    return peak()`,
      );
      assertMemory(outcome.memoryKiB, own);
      assert.ok(own > mib * 1024);
    });
  }

  test('of a process and its children is their sum, with what they share counted once', async () => {
    const { outcome, own } = await numberFrom(
      [
        'def private():',
        '    return sum(int(l.split()[1]) for l in open("/proc/self/smaps_rollup") if l.startswith("Private"))',
        'def f(x):',
        '    ready, told = os.pipe()',
        '    for _ in range(3):',
        '        if os.fork() == 0:',
        '            a = bytearray(b"x") * (30 * 2 ** 20)',
        '            os.write(told, b"1")',
        '            time.sleep(60)',
        '    got = b""',
        '    while len(got) < 3: got += os.read(ready, 3)',
        '    time.sleep(0.1)',
        '    return private()',
      ].join('\n'),
    );
    assertMemory(outcome.memoryKiB, own + 3 * 30 * 1024);
  });

  test('that was only asked for and never touched does not count', async () => {
    const { outcome, own } = await numberFrom(
      `${ownPeak}import mmap\ndef f(x):\n    a = mmap.mmap(-1, 100 * 2 ** 20)\n    return peak()`,
    );
    assertMemory(outcome.memoryKiB, own);
  });
});

describe('Memory and time are told apart while every core is busy', { timeout: 120_000 }, () => {
  let busy: AsyncDisposable;
  before(() => {
    busy = keepCoresBusy();
  });
  after(() => busy[Symbol.asyncDispose]());
  const limits = { cpuMs: 400, memoryKiB: 64 * 1024 };

  /** A MemoryError is the end of memory too: Python met the limit on its own. */
  const limitMet = (outcome: RunOutcome) =>
    resultOf(outcome) === 'stopped by MemoryError' ? 'memory' : outcome.stop;

  for (const [what, source, limit] of [
    [
      'takes memory in large pieces',
      'def f(x):\n    a = []\n    while True: a.append(bytearray(b"x") * 2 ** 20)',
      'memory',
    ],
    ['takes memory in small pieces', 'def f(x):\n    a = []\n    while True: a.append([0] * 50)', 'memory'],
    [
      'computes with most of its memory in use',
      'def f(x):\n    a = bytearray(b"x") * (40 * 2 ** 20)\n    while True: pass',
      'cpu',
    ],
    [
      'takes and frees memory without end',
      'def f(x):\n    while True: a = bytearray(b"x") * (20 * 2 ** 20)',
      'cpu',
    ],
  ] as const) {
    test(`a program that ${what} meets its limit of ${limit}, each of ten times`, async () => {
      const met = [];
      for (let round = 0; round < 10; round += 1) met.push(limitMet(await run(source, limits)));
      assert.deepEqual(met, Array(10).fill(limit));
    });
  }
});
