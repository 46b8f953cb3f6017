import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from './sandbox.ts';
import { openSandbox, resultOf, runOnce } from './testing/real-sandbox.ts';

/** The other side of an allow-list: the parts of Python's library that need more of the kernel than most. */
const programs: Record<string, { imports: string; body: string; returns: string }> = {
  threads: {
    imports: 'import threading, queue',
    body: `q = queue.Queue()
threads = [threading.Thread(target=q.put, args=(i,)) for i in range(8)]
for t in threads: t.start()
for t in threads: t.join(timeout=20)
return sorted(q.get_nowait() for _ in threads)`,
    returns: '[0, 1, 2, 3, 4, 5, 6, 7]',
  },
  asyncio: {
    imports: 'import asyncio',
    body: `async def run():
    child = await asyncio.create_subprocess_exec("/usr/bin/cat", stdin=-1, stdout=-1)
    out, _ = await child.communicate(b"through a pipe")
    return [await asyncio.to_thread(len, "abc"), out.decode(), child.returncode]
return asyncio.run(run())`,
    returns: '[3, "through a pipe", 0]',
  },
  multiprocessing: {
    imports: 'import multiprocessing, operator',
    body: `with multiprocessing.get_context("fork").Pool(2) as pool:
    return pool.map(operator.neg, range(4))`,
    returns: '[0, -1, -2, -3]',
  },
  'shared memory and locks': {
    imports: 'import multiprocessing\nfrom multiprocessing import shared_memory',
    body: `made = shared_memory.SharedMemory(create=True, size=100)
made.buf[:2] = b"ab"
lock = multiprocessing.Lock()
with lock: seen = bytes(made.buf[:2]).decode()
made.close(); made.unlink()
return seen`,
    returns: '"ab"',
  },
  'files, copies and times': {
    imports: 'import os, pathlib, shutil, tempfile, time',
    body: `folder = pathlib.Path(tempfile.mkdtemp())
(folder / "a").write_text("text")
shutil.copy2(folder / "a", folder / "b")
shutil.copytree(folder, folder.parent / "copy")
os.utime(folder / "b", (1, 2)); os.link(folder / "b", folder / "c"); os.replace(folder / "c", folder / "d")
os.posix_fallocate(os.open(folder / "e", os.O_RDWR | os.O_CREAT), 0, 4096)
return [sorted(p.name for p in folder.rglob("*")), (folder / "d").stat().st_mtime, shutil.rmtree(folder)]`,
    returns: '[["a", "b", "d", "e"], 2.0, None]',
  },
  'signals and timers': {
    imports: 'import signal, time',
    body: `seen = []
signal.signal(signal.SIGALRM, lambda *_: seen.append("alarm"))
signal.setitimer(signal.ITIMER_REAL, 0.01)
while not seen: time.sleep(0.005)
return seen`,
    returns: '["alarm"]',
  },
  'the machine, asked': {
    imports: 'import os, platform, resource, secrets, shutil, sys',
    body: `facts = [os.cpu_count(), platform.platform(), secrets.token_bytes(4), os.sched_getaffinity(0),
    resource.getrusage(resource.RUSAGE_SELF), shutil.get_terminal_size()]
return [all(fact is not None for fact in facts), sys.stdout.isatty()]`,
    returns: '[True, False]',
  },
  'native code': {
    imports: 'import ctypes, mmap, sqlite3',
    body: `compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))
items = (ctypes.c_int * 3)(3, 1, 2)
ctypes.CDLL(None).qsort(items, 3, 4, compare(lambda a, b: a[0] - b[0]))
return [list(items), sqlite3.connect(":memory:").execute("select 1 + 1").fetchone()]`,
    returns: '[[1, 2, 3], (2,)]',
  },
};

describe('What honest programs need of the kernel is let through', { timeout: 300_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());
  for (const [name, { imports, body, returns }] of Object.entries(programs)) {
    test(name, async () => {
      const outcome = await runOnce(sandbox, `${imports}\ndef f(x):\n    ${body.replaceAll('\n', '\n    ')}`);
      assert.equal(resultOf(outcome), returns, JSON.stringify(outcome).slice(0, 2000));
    });
  }
});
