import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ensureDockerEngine } from './docker-engine.ts';
import { brokenPromises, checkEngine, type EngineInfo, weaknesses } from './engine-check.ts';

/** What Docker 20.10 said of itself as root on cgroup v1. */
const ordinary: EngineInfo = {
  OSType: 'linux',
  Architecture: 'x86_64',
  MemoryLimit: true,
  SwapLimit: true,
  PidsLimit: true,
  CpuCfsQuota: true,
  SecurityOptions: ['name=seccomp,profile=default'],
};
/** The same engine with --userns-remap. */
const remapped = { ...ordinary, SecurityOptions: ['name=seccomp,profile=default', 'name=userns'] };
/** The same engine, rootless on cgroup v1: "Running in rootless-mode without cgroups". */
const rootless = {
  ...ordinary,
  MemoryLimit: false,
  SwapLimit: false,
  PidsLimit: false,
  CpuCfsQuota: false,
  SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'],
};

const check = async (info: unknown) => {
  const warnings: string[] = [];
  await checkEngine({ info: async () => info }, (line) => warnings.push(line));
  return warnings;
};

describe('An engine', () => {
  test('that keeps every promise is taken without a word, with remapped users too', async () => {
    assert.deepEqual(await check(ordinary), []);
    assert.deepEqual(await check(remapped), []);
  });

  test('that can set no limits is refused, with what to do about it', async () => {
    await assert.rejects(check(rootless), {
      name: 'SetupFailure',
      message: /does not limit memory; it does not limit the number of processes\.\n.*needs cgroup v2/,
    });
  });

  test('without seccomp, or of another system, is refused', () => {
    assert.equal(brokenPromises({ ...ordinary, SecurityOptions: null }).length, 1);
    assert.equal(brokenPromises({ ...ordinary, SecurityOptions: ['name=apparmor'] }).length, 1);
    assert.equal(brokenPromises({ ...ordinary, OSType: 'windows' }).length, 1);
  });

  test('that limits neither swap nor CPU, or is of another architecture, is taken with a warning', async () => {
    const weak = { ...ordinary, SwapLimit: false, CpuCfsQuota: false, Architecture: 'riscv64' };
    assert.equal((await check(weak)).length, 3);
    assert.deepEqual(weaknesses({ ...ordinary, Architecture: 'aarch64' }), []);
  });

  test('that is the one of this machine is fit', async () => {
    const engine = await ensureDockerEngine({ interactive: false }, () => {});
    assert.deepEqual(brokenPromises((await engine.info()) as EngineInfo), []);
    await checkEngine(engine, () => {});
  });
});
