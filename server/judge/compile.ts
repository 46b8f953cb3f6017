import type { Outcome } from '#contract/events.ts';
import { BoxFailure } from '#sandbox/box-failure.ts';
import type { BoxSession, RunLimits, RunOutcome } from '#sandbox/sandbox.ts';
import { explainExit } from './explain-exit.ts';
import { limitFailure } from './explain-limit.ts';
import { type CompileReport, readCompileReport } from './report.ts';

const compileLimits: RunLimits = {
  cpuMs: 5_000,
  wallMs: 15_000,
  memoryKiB: 256 * 1024,
  outputBytes: 64 * 1024,
};

/** Null when the source compiles, else how the submission ends: before any case. @throws BoxFailure */
export async function compile(session: BoxSession, total: number): Promise<Outcome | null> {
  const outcome = await session.compile(compileLimits);
  const limit = limitFailure(outcome, compileLimits);
  const report = limit ? null : readReport(outcome);
  if (report?.ok) return null;
  const message = limit ? `The source cannot be compiled. ${limit.message}` : messageOf(report, outcome);
  return {
    verdict: limit?.verdict === 'judge-error' ? 'judge-error' : 'compile-error',
    passed: 0,
    total,
    cpuMs: outcome.cpuMs,
    memoryKiB: outcome.memoryKiB,
    message,
    fault: report ? faultOf(report) : null,
  };
}

/** Nothing of the submission has run yet: what is no report here is the box's fault. */
function readReport({ frame }: RunOutcome): CompileReport | null {
  if (frame.status === 'missing') return null;
  const report = frame.status === 'ok' ? readCompileReport(frame.payload) : null;
  if (!report) throw new BoxFailure('what the box says of a compilation cannot be read');
  return report;
}

function messageOf(report: (CompileReport & { ok: false }) | null, { exit }: RunOutcome): string {
  if (!report) return `Python could not compile the source. ${explainExit(exit)}`;
  const place = report.line
    ? ` (line ${report.line}${report.column ? `, column ${report.column}` : ''})`
    : '';
  return `${report.type}: ${report.message}${place}`;
}

function faultOf({
  type,
  message,
  line,
  column,
  code,
}: CompileReport & { ok: false }): NonNullable<Outcome['fault']> {
  return {
    type,
    message,
    line,
    column,
    trace: line ? [{ line, function: '<module>', code: code.trim() }] : [],
  };
}
