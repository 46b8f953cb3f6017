import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BoxSession, RunLimits, Sandbox } from '#sandbox/sandbox.ts';
import { readRunReport } from '../../judge/report.ts';
import type { CppProgram } from './cpp-program.ts';

export type Compiled = { ok: true; program: CppProgram } | { ok: false; errors: string };

/** testlib.h takes some seconds and half a GiB. */
const limits: RunLimits = {
  cpuMs: 90_000,
  wallMs: 240_000,
  memoryKiB: 1024 * 1024,
  outputBytes: 16 * 1024 * 1024,
};
const harness = JSON.stringify({ kind: 'stdio', recursionLimit: 1000, prelude: 'none' });
const driver = new URL('compile-driver.py', import.meta.url);

const Said = z.union([
  z.strictObject({ machine: z.string(), program: z.string() }),
  z.strictObject({ errors: z.string() }),
]);

/** The same program is asked for by every build of its package. */
const known = new WeakMap<Sandbox, Map<string, Promise<Compiled>>>();

/** In a box with a compiler; what is wrong with the program is told in the compiler's words. @throws NoCompiler, BoxFailure */
export function compileCpp({ files }: CppProgram, sandbox: Sandbox, signal?: AbortSignal): Promise<Compiled> {
  const ofSandbox = known.get(sandbox) ?? new Map<string, Promise<Compiled>>();
  known.set(sandbox, ofSandbox);
  const key = JSON.stringify(files);
  const found = ofSandbox.get(key) ?? compile(files, sandbox, signal);
  ofSandbox.set(key, found);
  // Another try may find a box, or a mirror that answers by then.
  found.catch(() => ofSandbox.delete(key));
  return found;
}

async function compile(
  files: CppProgram['files'],
  sandbox: Sandbox,
  signal: AbortSignal | undefined,
): Promise<Compiled> {
  const program = { source: await readFile(driver, 'utf8'), harness };
  await using session = await sandbox.lease(program, { compiler: true, ...(signal && { signal }) });
  return await compileIn(session, files);
}

async function compileIn(session: BoxSession, files: CppProgram['files']): Promise<Compiled> {
  await session.compile({ ...limits, outputBytes: 64 * 1024 });
  const stdin = JSON.stringify(files);
  const { frame, stop, stdout, stderr } = await session.run({ input: '{}', limits, stdin, keepStdout: true });
  if (stop) return { ok: false, errors: `compiling it was stopped by the limit on ${stop}` };
  const report = frame.status === 'ok' ? readRunReport(frame.payload) : null;
  if (!report || report.fatal)
    throw new Error(`the compiler's driver failed: ${report?.fatal?.message ?? stderr.slice(-500)}`);
  const said = Said.parse(JSON.parse(stdout));
  if ('errors' in said) return { ok: false, errors: said.errors };
  return { ok: true, program: { files, compiled: said } };
}
