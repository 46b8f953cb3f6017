import type { BoxSession, Program, RunLimits } from '#sandbox/sandbox.ts';
import { readCppProgram } from '../../problem/cpp/cpp-program.ts';
import { bundled, readPythonProgram } from '../../problem/python/python-program.ts';
import { readCompileReport } from '../report.ts';

const harness = { kind: 'interactor', recursionLimit: 20_000, prelude: 'none' };

/** What a program of an author may use, and reading it in. */
export const authorLimits: RunLimits = {
  cpuMs: 10_000,
  wallMs: 40_000,
  memoryKiB: 512 * 1024,
  outputBytes: 64 * 1024,
};

/** What a box is given of an author's program that ends with 42 or 43: in Python, or compiled from C++. */
export function authorProgram(source: string): Program {
  const modules = readPythonProgram(source);
  if (modules) return { source: bundled(modules), harness: JSON.stringify(harness) };
  const compiled = readCppProgram(source)?.compiled;
  if (!compiled) return { source, harness: JSON.stringify(harness) };
  const { machine, program } = compiled;
  return { source: program, harness: JSON.stringify({ ...harness, kind: 'compiled', machine }) };
}

/** Null when it is ready to run, else why it never will be. @throws BoxFailure */
export async function readIn(session: BoxSession): Promise<string | null> {
  const { frame } = await session.compile(authorLimits);
  const report = frame.status === 'ok' ? readCompileReport(frame.payload) : null;
  if (report?.ok) return null;
  return report ? `${report.type}: ${report.message}` : 'it could not be compiled';
}
