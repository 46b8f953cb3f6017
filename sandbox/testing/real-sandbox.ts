import { randomUUID } from 'node:crypto';
import { openDocker } from '../../server/setup/docker-engine.ts';
import { ensureSandboxImage } from '../../server/setup/sandbox-image.ts';
import { createPool } from '../pool.ts';
import type { PoolOptions } from '../pool-options.ts';
import type { BoxSession, RunLimits, RunOutcome, Sandbox } from '../sandbox.ts';

/** Limits that an honest program does not meet even on a busy machine. */
export const roomy: RunLimits = {
  cpuMs: 10_000,
  wallMs: 60_000,
  memoryKiB: 256 * 1024,
  outputBytes: 256 * 1024,
};

/** Sources define `f(x)`; the harness reports what it returns. */
export const harness = JSON.stringify({
  kind: 'function',
  recursionLimit: 10_000,
  prelude: 'none',
  entry: { names: ['f'], params: [{ name: 'x', type: { t: 'any' } }], returns: { t: 'any' } },
  result: 'return',
});

export async function openSandbox(options: Partial<PoolOptions> = {}): Promise<Sandbox> {
  const docker = openDocker();
  const image = await ensureSandboxImage(docker, () => {});
  return createPool({ docker, image, judgeId: `test-${randomUUID()}`, boxes: 1, uses: 1000, ...options });
}

/** Leases, compiles, and hands over a session in which cases can run. */
export async function openSession(sandbox: Sandbox, source: string): Promise<BoxSession> {
  const session = await sandbox.lease({ source, harness });
  await session.compile(roomy);
  return session;
}

/** One case of one submission. */
export async function runOnce(
  sandbox: Sandbox,
  source: string,
  limits: Partial<RunLimits> = {},
): Promise<RunOutcome> {
  await using session = await openSession(sandbox, source);
  return await session.run({ input: caseInput(null), limits: { ...roomy, ...limits } });
}

export function caseInput(x: unknown): string {
  return JSON.stringify({ args: [x] });
}

/** What the harness wrote of the one call, as canonical text: a value, or `raises …`; null where it wrote nothing. */
export function resultOf(outcome: RunOutcome): string | null {
  if (outcome.frame.status !== 'ok') return null;
  const report = JSON.parse(outcome.frame.payload) as { results: string; fatal: { type: string } | null };
  return report.fatal ? `stopped by ${report.fatal.type}` : report.results;
}
