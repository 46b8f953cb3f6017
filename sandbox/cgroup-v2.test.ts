import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from './sandbox.ts';
import { openSandbox, resultOf, runOnce } from './testing/real-sandbox.ts';

/** Files of a control group as Linux 6 writes them under cgroup v2, with the lines that could be taken for others. */
const files = {
  'cgroup.controllers': 'cpuset cpu io memory hugetlb pids\n',
  'cpu.stat':
    'usage_usec 1234567\nuser_usec 1000000\nsystem_usec 234567\nnice_usec 0\ncore_sched.force_idle_usec 0\n' +
    'nr_periods 10\nnr_throttled 2\nthrottled_usec 999\nnr_bursts 0\nburst_usec 0\n',
  'memory.stat':
    'anon 4096000\nfile 9999360\nkernel 1220608\nkernel_stack 65536\npagetables 204800\nsec_pagetables 0\n' +
    'percpu 1440\nsock 0\nvmalloc 0\nshmem 819200\nzswap 0\nzswapped 0\nfile_mapped 4096\nfile_dirty 0\n' +
    'file_writeback 0\nswapcached 0\nanon_thp 2097152\nfile_thp 0\nshmem_thp 0\ninactive_anon 1\nactive_anon 2\n',
  'memory.events': 'low 0\nhigh 0\nmax 17\noom 4\noom_kill 3\noom_group_kill 1\n',
};

/** Reads the files with the runner's own code, by the box's own Python. */
const readGroup = (present: string[]) => `
import os, sys
sys.path.insert(0, "/opt/touchstone")
from runner.usage import Cgroup
def f(x):
    os.mkdir("/tmp/group")
    for name, text in ${JSON.stringify(Object.entries(files).filter(([name]) => present.includes(name)))}:
        open(f"/tmp/group/{name}", "w").write(text)
    group = Cgroup("/tmp/group")
    return [group.cpu_ns(), group.memory_bytes(), group.oom_kills()]`;

describe('Figures of a control group under cgroup v2', { timeout: 120_000 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => sandbox[Symbol.asyncDispose]());
  const read = async (present: string[]) => resultOf(await runOnce(sandbox, readGroup(present)));

  test('are CPU in nanoseconds, memory without the cache of files, and kills for want of memory', async () => {
    assert.equal(await read(Object.keys(files)), `[1234567000, ${4096000 + 819200}, 3]`);
  });

  test('are None where the engine shows none, as a rootless one without delegation', async () => {
    assert.equal(await read(['cgroup.controllers']), '[None, None, 0]');
  });
});
