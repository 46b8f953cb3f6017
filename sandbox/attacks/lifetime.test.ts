import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../sandbox.ts';
import { describeAttacks, fails, returns } from '../testing/attack.ts';
import { caseInput, openSandbox, openSession, resultOf, roomy } from '../testing/real-sandbox.ts';

const daemon = [
  'import os, time',
  'def f(x):',
  '    if os.fork() == 0:',
  '        os.setsid()',
  '        if os.fork() == 0:',
  '            while True:',
  '                try: open("/tmp/mark", "w").write("alive")',
  '                except OSError: pass',
  '                print("late", flush=True)',
  '                time.sleep(0.001)',
  '        os._exit(0)',
  '    time.sleep(0.05)',
  '    return 1',
].join('\n');

describeAttacks('Lifetime', [
  {
    name: 'a daemon that holds stdout open neither hangs the run nor outlives it',
    source: daemon,
    expect: returns('1'),
  },
  {
    name: 'a thread that never ends does not keep the run from ending',
    source:
      'import threading, time\ndef f(x):\n    threading.Thread(target=time.sleep, args=(1000,)).start()\n    return 1',
    expect: returns('1'),
  },
  {
    name: 'kill(-1) reaches nobody but its own',
    source: 'import os\ndef f(x):\n    os.kill(-1, 9)\n    return 1',
    expect: returns('1'),
  },
  {
    name: 'the runner, its interpreters and the process of the next run cannot be stopped, killed or read',
    source: [
      'import os, signal, time',
      'def f(x):',
      '    reached, others = [], []',
      '    while len(others) < 3:',
      '        time.sleep(0.001)',
      '        others = [int(p) for p in os.listdir("/proc") if p.isdigit() and int(p) != os.getpid()]',
      '    for pid in others:',
      '        for read in (lambda: open(f"/proc/{pid}/mem", "rb"), lambda: os.listdir(f"/proc/{pid}/fd")):',
      '            try: read(); reached.append(pid)',
      '            except PermissionError: pass',
      '        for s in (signal.SIGSTOP, signal.SIGKILL, signal.SIGINT, signal.SIGTERM):',
      '            try: os.kill(pid, s); reached.append(pid)',
      '            except PermissionError: pass',
      '    return reached',
    ].join('\n'),
    expect: returns('[]'),
  },
  {
    name: 'priority and limits cannot be raised',
    source: [
      'import os, resource',
      'def f(x):',
      '    done = []',
      '    for name, act in (("nice", lambda: os.nice(-5)),',
      '                      ("nproc", lambda: resource.setrlimit(resource.RLIMIT_NPROC, (1000, 1000))),',
      '                      ("memory", lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1))),',
      '                      ("runner", lambda: resource.prlimit(1, resource.RLIMIT_NOFILE, (1, 1))),',
      '                      ("oom", lambda: open("/proc/self/oom_score_adj", "w").write("-1000"))):',
      '        try: act(); done.append(name)',
      '        except (OSError, ValueError): pass',
      '    return done',
    ].join('\n'),
    expect: returns('[]'),
  },
  {
    name: 'honest programs may use several processes and event loops',
    source: [
      'import asyncio, multiprocessing',
      'def f(x):',
      '    with multiprocessing.Pool(2) as pool: return [pool.map(abs, [-1, 2]), asyncio.run(asyncio.sleep(0.01, 3))]',
    ].join('\n'),
    expect: returns('[[1, 2], 3]'),
  },
  {
    name: 'a process that kills itself is told by its signal',
    source: 'import os\ndef f(x):\n    os.kill(os.getpid(), 9)',
    expect: fails(/"signal":"SIGKILL".*missing/),
  },
]);

describe('Between the cases of one submission', { timeout: 300_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());

  test('no process, file or output of one case is there in the next', async () => {
    const look = '\n'.concat(
      'def of_the_runner(p):\n',
      '    return "\\nUid:\\t0\\t0\\t0\\t0\\n" in open(f"/proc/{p}/status").read()\n',
      'def g():\n',
      '    others = [p for p in os.listdir("/proc") if p.isdigit() and int(p) != os.getpid() and not of_the_runner(p)]\n',
      '    return [others, os.listdir("/tmp"), os.listdir("/dev/shm")]\n',
    );
    const source = `${daemon.replace('def f(x)', 'def start()')}${look}def f(x):\n    return start() if x else g()`;
    await using session = await openSession(sandbox, source);
    for (let round = 0; round < 3; round += 1) {
      assert.equal(resultOf(await session.run({ input: caseInput(true), limits: roomy })), '1');
      const clean = await session.run({ input: caseInput(false), limits: roomy });
      assert.equal(resultOf(clean), '[[], [], []]');
      assert.equal(clean.stdout, '');
    }
  });

  test('a maze of folders is cleared away', async () => {
    const source = [
      'import os',
      'def f(x):',
      '    if not x: return os.listdir("/tmp")',
      '    try:',
      '        while True:',
      '            open("a", "w").close(); os.chmod("a", 0)',
      '            os.mkdir("d" * 250); os.chdir("d" * 250)',
      '    except OSError: pass',
      '    os.chdir("/tmp"); os.chmod("d" * 250, 0)',
      '    return "built"',
    ].join('\n');
    await using session = await openSession(sandbox, source);
    assert.equal(resultOf(await session.run({ input: caseInput(true), limits: roomy })), '"built"');
    assert.equal(resultOf(await session.run({ input: caseInput(false), limits: roomy })), '[]');
  });

  test('a module that was changed is itself again', async () => {
    const source =
      'import json\ndef f(x):\n    was = getattr(json, "mark", None)\n    json.mark = 1\n    return was';
    await using session = await openSession(sandbox, source);
    for (let round = 0; round < 2; round += 1) {
      assert.equal(resultOf(await session.run({ input: caseInput(null), limits: roomy })), 'None');
    }
  });
});
