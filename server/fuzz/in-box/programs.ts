import type { BoxSession, RunLimits, Sandbox } from '#sandbox/sandbox.ts';

export const roomy: RunLimits = {
  cpuMs: 20_000,
  wallMs: 60_000,
  memoryKiB: 512 * 1024,
  outputBytes: 64 * 1024,
};

const any = { t: 'any' } as const;
const harness = JSON.stringify({
  kind: 'function',
  recursionLimit: 10_000,
  prelude: 'practice',
  entry: { names: ['f'], params: [{ name: 'x', type: any }], returns: any },
  result: 'return',
});

/** A source that defines `f(x)`, ready to run. */
export async function openProgram(sandbox: Sandbox, source: string): Promise<BoxSession> {
  const session = await sandbox.lease({ source, harness });
  const compiled = await session.compile(roomy);
  if (compiled.frame.status !== 'ok' || compiled.frame.payload !== '{"ok": true}') {
    throw new Error(`a program of ours does not compile: ${JSON.stringify(compiled)}`);
  }
  return session;
}
