import { BoxFailure } from '#sandbox/box-failure.ts';
import type { Program, RunLimits, RunOutcome, RunRequest, Sandbox } from '#sandbox/sandbox.ts';
import { abortable } from '../../judge/abortable.ts';
import { readCompileReport, readRunReport } from '../../judge/report.ts';
import { textToAnswer } from '../text-answer.ts';

/** What came of one run of a program that the package brings along (the reference, a generator). */
export type TrustedRun = { ok: true; results: string } | { ok: false; message: string };

type RunInput = Omit<RunRequest, 'limits'> & { limits: RunLimits };

const compileLimits: RunLimits = {
  cpuMs: 10_000,
  wallMs: 30_000,
  memoryKiB: 256 * 1024,
  outputBytes: 64 * 1024,
};

/** Runs a program of the package on each input, in a box like any other: an author's code is not trusted with the
 *  host either. A box that fails is replaced once. @throws BoxFailure when the second fails too */
export async function runTrusted(
  sandbox: Sandbox,
  program: Program,
  inputs: RunInput[],
  signal?: AbortSignal,
): Promise<TrustedRun[]> {
  try {
    return await runInOneBox(sandbox, program, inputs, signal);
  } catch (error) {
    if (!(error instanceof BoxFailure)) throw error;
    return await runInOneBox(sandbox, program, inputs, signal);
  }
}

async function runInOneBox(sandbox: Sandbox, program: Program, inputs: RunInput[], signal?: AbortSignal) {
  await using session = await sandbox.lease(program, signal ? { signal } : {});
  const compiled = readCompile(await abortable(session.compile(compileLimits), signal));
  if (compiled !== null) return inputs.map((): TrustedRun => ({ ok: false, message: compiled }));
  // One further run is always under way, so that the box need not wait for us.
  const runs: TrustedRun[] = [];
  let ahead = inputs[0] && session.run(inputs[0]);
  for (const [i] of inputs.entries()) {
    const next = inputs[i + 1];
    const following = next && session.run(next);
    following?.catch(() => {});
    if (ahead) runs.push(readRun(await abortable(ahead, signal), inputs[i]?.stdin !== undefined));
    ahead = following;
  }
  return runs;
}

/** Null when it compiled. */
function readCompile(outcome: RunOutcome): string | null {
  if (outcome.frame.status !== 'ok') return howItEnded(outcome);
  const report = readCompileReport(outcome.frame.payload);
  if (!report) return 'reported something that cannot be read';
  return report.ok ? null : describeFault(report);
}

/** A program with a standard input answers by what it prints. */
function readRun(outcome: RunOutcome, isProgram: boolean): TrustedRun {
  if (outcome.stop || outcome.frame.status !== 'ok') return { ok: false, message: howItEnded(outcome) };
  const report = readRunReport(outcome.frame.payload);
  if (!report) return { ok: false, message: 'reported something that cannot be read' };
  if (report.fatal) return { ok: false, message: describeFault(report.fatal) };
  return { ok: true, results: isProgram ? textToAnswer(outcome.stdout) : report.results };
}

function describeFault({
  type,
  message,
  line,
}: {
  type: string;
  message: string;
  line: number | null;
}): string {
  return `failed with ${type}${message ? `: ${message}` : ''}${line ? ` (line ${line})` : ''}`;
}

function howItEnded({ stop, exit, frame, cpuMs, wallMs, memoryKiB, stderr }: RunOutcome): string {
  if (stop === 'cpu' || stop === 'wall') {
    return `was stopped after ${Math.round(cpuMs)} ms of CPU and ${Math.round(wallMs)} ms on the clock`;
  }
  if (stop === 'memory') return `was stopped at ${Math.round(memoryKiB / 1024)} MiB of memory`;
  if (stop === 'output') return 'was stopped: it printed too much';
  const how = 'signal' in exit ? `was ended by ${exit.signal}` : `ended with status ${exit.code}`;
  const reason = frame.status === 'malformed' ? `, with a broken report: ${frame.reason}` : '';
  return `${how}${reason}${stderr ? `: ${stderr.slice(-500)}` : ''}`;
}
