import assert from 'node:assert/strict';
import { describeAttacks, fails, returns } from '../testing/attack.ts';

describeAttacks('Forging', [
  {
    name: 'leaving in the middle is not an answer',
    source: 'import os\ndef f(x):\n    os._exit(0)',
    expect: fails(/"code":0.*missing/),
  },
  {
    name: 'a frame on stdout is only text',
    source: `import os, sys\ndef f(x):\n    text = b'{"results": "1", "raised": [], "fatal": null}'\n    os.write(1, len(text).to_bytes(4, "big") + text)\n    return 2`,
    expect: returns('2'),
  },
  {
    name: 'writing on the private pipe spoils the frame',
    source: 'import os\ndef f(x):\n    os.write(3, b"junk")\n    return 1',
    expect: fails(/malformed/),
  },
  {
    name: 'a second frame is one too many',
    source: 'import os\ndef f(x):\n    os.write(3, (2).to_bytes(4, "big") + b"{}")\n    return 1',
    expect: fails(/malformed/),
  },
  {
    name: 'a frame that is not text is refused',
    source: 'import os\ndef f(x):\n    os.write(3, (2).to_bytes(4, "big") + b"\\xff\\xff")\n    os._exit(0)',
    expect: (outcome) => assert.deepEqual(outcome.frame, { status: 'malformed', reason: 'not UTF-8' }),
  },
  {
    name: 'a frame without end is refused',
    source:
      'import os\ndef f(x):\n    os.write(3, (40_000_000).to_bytes(4, "big"))\n    while True: os.write(3, bytes(60_000))',
    expect: (outcome) => assert.equal(outcome.frame.status, 'malformed'),
  },
  {
    name: 'no descriptor but its own is open',
    source: 'import os\ndef f(x):\n    return [fd for fd in os.listdir("/proc/self/fd") if int(fd) > 4]',
    expect: returns('[]'),
  },
  {
    name: 'closing every descriptor harms nobody else',
    source: 'import os\ndef f(x):\n    os.closerange(0, 100)\n    return 1',
    expect: fails(/missing/),
  },
  {
    name: 'a crash in C is told by its signal',
    source: 'import ctypes\ndef f(x):\n    ctypes.string_at(0)',
    expect: fails(/"signal":"SIGSEGV".*missing/),
  },
  {
    name: 'a C stack that overflows is told by its signal',
    limits: { memoryKiB: 700 * 1024 },
    source: 'def f(x):\n    a = iter([])\n    for _ in range(3_000_000): a = filter(None, a)\n    next(a)',
    expect: fails(/"signal":"SIGSEGV".*missing/),
  },
  {
    name: 'functions that the runner uses may be replaced',
    source:
      'import os, struct, builtins\ndef f(x):\n    os.write = os._exit = struct.pack = lambda *a: None\n    builtins.len = lambda a: 0\n    return 1',
    expect: returns('1'),
  },
]);
