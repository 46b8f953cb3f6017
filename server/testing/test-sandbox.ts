import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createPool } from '../../sandbox/pool.ts';
import type { RunLimits, Sandbox } from '../../sandbox/sandbox.ts';
import { type RunReport, readCompileReport, readRunReport } from '../judge/report.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { openDocker } from '../setup/docker-engine.ts';
import { ensureCompilerImage, ensureSandboxImage } from '../setup/sandbox-image.ts';

/** Generous: nothing here is about time, and the machine may be busy. */
const roomyLimits: RunLimits = {
  cpuMs: 20_000,
  wallMs: 60_000,
  memoryKiB: 512 * 1024,
  outputBytes: 64 * 1024,
};

/** A real sandbox with one box. */
export async function openTestSandbox(): Promise<Sandbox> {
  const docker = openDocker(process.env.DOCKER_HOST);
  const image = await ensureSandboxImage(docker, () => {});
  return createPool({
    docker,
    image,
    compilerImage: () => ensureCompilerImage(docker, () => {}),
    judgeId: `test-${randomUUID()}`,
    boxes: 1,
    uses: 10_000,
  });
}

/** What the harness says of a source that compiles, on one input. */
export async function runHarness(
  sandbox: Sandbox,
  harness: HarnessSpec,
  source: string,
  input: string,
): Promise<RunReport> {
  await using session = await sandbox.lease({ source, harness: JSON.stringify(harness) });
  const compiled = await session.compile(roomyLimits);
  assert.ok(compiled.frame.status === 'ok', `not compiled: ${JSON.stringify(compiled)}`);
  assert.deepEqual(readCompileReport(compiled.frame.payload), { ok: true });
  const { frame, ...rest } = await session.run({ input, limits: roomyLimits });
  assert.ok(frame.status === 'ok', `no frame: ${JSON.stringify(rest)}`);
  const report = readRunReport(frame.payload);
  assert.ok(report, `not a report: ${frame.payload.slice(0, 500)}`);
  return report;
}
