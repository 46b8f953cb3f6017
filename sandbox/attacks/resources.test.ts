import assert from 'node:assert/strict';
import { describeAttacks, fails, returns, stoppedBy } from '../testing/attack.ts';

const shortCpu = { cpuMs: 300 };
const shortWall = { wallMs: 500 };
const small = { memoryKiB: 64 * 1024 };

describeAttacks('Resources', [
  { name: 'a loop is stopped by its CPU time', limits: shortCpu, source: loop(''), expect: stoppedBy('cpu') },
  {
    name: 'a sleep is stopped by the clock',
    limits: shortWall,
    source: 'import time\ndef f(x):\n    time.sleep(1000)',
    expect: stoppedBy('wall'),
  },
  {
    name: 'a process that stops itself is stopped by the clock',
    limits: shortWall,
    source: 'import os, signal\ndef f(x):\n    os.kill(os.getpid(), signal.SIGSTOP)',
    expect: stoppedBy('wall'),
  },
  {
    name: 'ignoring every signal that can be ignored does not help a loop',
    limits: shortCpu,
    source: loop(
      'import signal\nfor s in (signal.SIGTERM, signal.SIGALRM, signal.SIGXCPU, signal.SIGINT): signal.signal(s, signal.SIG_IGN)',
    ),
    expect: stoppedBy('cpu'),
  },
  {
    name: 'C code that no handler interrupts is stopped',
    limits: shortCpu,
    source: 'def f(x):\n    return len(str(7 ** (10 ** 8)))',
    expect: stoppedBy('cpu'),
  },
  {
    name: 'one allocation beyond the limit is a MemoryError',
    limits: small,
    source: 'def f(x):\n    return len(bytearray(10 ** 9))',
    expect: fails(/MemoryError/),
  },
  {
    name: 'many small allocations beyond the limit are a MemoryError, or stopped',
    limits: small,
    source: 'def f(x):\n    a = []\n    while True: a.append(bytes(10_000))',
    expect: (outcome) => (outcome.stop ? stoppedBy('memory') : fails(/MemoryError|"code":86/))(outcome),
  },
  {
    name: 'catching MemoryError for ever ends at a limit',
    limits: { ...small, cpuMs: 1000 },
    source:
      'def f(x):\n    a = []\n    while True:\n        try: a.append(bytes(10_000))\n        except MemoryError: pass',
    expect: stoppedBy('cpu', 'memory'),
  },
  {
    name: 'memory in descriptors counts',
    limits: small,
    source:
      'import os\ndef f(x):\n    fds = [os.memfd_create(str(i)) for i in range(12)]\n    for fd in fds:\n        for _ in range(15): os.write(fd, bytes(10 ** 6))\n    while True: pass',
    expect: stoppedBy('memory'),
  },
  {
    name: 'memory of children counts',
    limits: small,
    source:
      'import os\ndef f(x):\n    for _ in range(6):\n        if os.fork() == 0:\n            a = bytearray(b"x") * 30_000_000\n            while True: pass\n    while True: pass',
    expect: stoppedBy('memory'),
  },
  {
    name: 'a full /tmp is an error of the program',
    source: 'def f(x):\n    for i in range(100): open(f"/tmp/{i}", "wb").write(bytes(10 ** 6))',
    expect: fails(/OSError/),
  },
  {
    name: 'a full /dev/shm is an error of the program',
    source: 'def f(x):\n    for i in range(100): open(f"/dev/shm/{i}", "wb").write(bytes(10 ** 6))',
    expect: fails(/OSError/),
  },
  {
    name: 'files run out before they harm anybody',
    source: 'def f(x):\n    for i in range(10 ** 6): open(f"/tmp/{i}", "wb").close()',
    expect: fails(/OSError/),
  },
  {
    name: 'a file that is large and empty is refused',
    source: 'def f(x):\n    with open("/tmp/a", "wb") as a: a.truncate(10 ** 12)',
    expect: fails(/OSError/),
  },
  {
    name: 'descriptors run out',
    source: 'def f(x):\n    return len([open("/dev/null") for _ in range(10_000)])',
    expect: fails(/OSError/),
  },
  {
    name: 'a fork bomb runs out of processes',
    source: 'import os\ndef f(x):\n    while True: os.fork()',
    expect: fails(/BlockingIOError|malformed/),
  },
  {
    name: 'a fork bomb that swallows its errors is stopped and swept away',
    limits: shortCpu,
    source: 'import os\ndef f(x):\n    while True:\n        try: os.fork()\n        except OSError: pass',
    expect: stoppedBy('cpu'),
  },
  {
    name: 'a bomb of threads runs out of threads or memory',
    source:
      'import threading, time\ndef f(x):\n    for _ in range(10_000): threading.Thread(target=time.sleep, args=(1000,)).start()',
    expect: fails(/RuntimeError|MemoryError/),
  },
  {
    name: 'CPU time in children that nobody waits for counts',
    limits: { cpuMs: 500, wallMs: 30_000 },
    source: [
      'import os, signal, time',
      'def f(x):',
      '    signal.signal(signal.SIGCHLD, signal.SIG_IGN)',
      '    while True:',
      '        if os.fork() == 0:',
      '            end = time.monotonic() + 0.004',
      '            while time.monotonic() < end: pass',
      '            os._exit(0)',
      '        time.sleep(0.005)',
    ].join('\n'),
    expect: stoppedBy('cpu'),
  },
  {
    name: 'a flood on stdout is stopped, and its beginning kept',
    source: 'def f(x):\n    while True: print("flood")',
    expect: (outcome) => {
      stoppedBy('output')(outcome);
      assert.match(outcome.stdout, /^flood\nflood\n/);
      assert.equal(outcome.stdout.length, 64 * 1024);
      assert.equal(outcome.outputCut, true);
    },
  },
  {
    name: 'a flood on stderr is stopped',
    source: 'import os\ndef f(x):\n    while True: os.write(2, b"flood" * 1000)',
    expect: stoppedBy('output'),
  },
  {
    name: 'one huge line is stopped',
    source: 'def f(x):\n    print("x" * 5_000_000)',
    expect: stoppedBy('output'),
  },
  {
    name: 'a little too much is too much, however short the run',
    limits: { outputBytes: 1000 },
    source: 'def f(x):\n    print("x" * 1000)',
    expect: stoppedBy('output'),
  },
  {
    name: 'what was printed before a timeout is kept',
    limits: shortWall,
    source: 'import time\ndef f(x):\n    print("so far")\n    time.sleep(1000)',
    expect: (outcome) => {
      stoppedBy('wall')(outcome);
      assert.equal(outcome.stdout, 'so far\n');
    },
  },
  {
    name: 'a limit on threads leaves ordinary ones alone',
    source:
      'import threading\ndef f(x):\n    threading.stack_size(512 * 1024 * 1024)\n    a = []\n    t = threading.Thread(target=a.append, args=(1,))\n    t.start(); t.join()\n    return a',
    expect: returns('[1]'),
  },
]);

function loop(first: string): string {
  return `${first}\ndef f(x):\n    while True: pass`;
}
