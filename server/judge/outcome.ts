import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { CaseLimits } from '../problem/built-problem.ts';
import { explainExit } from './explain-exit.ts';
import { limitFailure, memoryErrorMessage } from './explain-limit.ts';
import { type Failure, failure } from './finding.ts';
import { type Fatal, type RunReport, readRunReport } from './report.ts';

export const brokenReport =
  'The answer did not arrive as it must. Does the program write to a file descriptor that it did not open itself?';

export type ReadOutcome = { ok: true; report: RunReport } | { ok: false; failure: Failure };

/** What a run has to say for itself, once it kept to its limits and ended as it should. */
export function readOutcome(outcome: RunOutcome, limits: CaseLimits): ReadOutcome {
  const passed = limitFailure(outcome, limits);
  if (passed) return { ok: false, failure: passed };
  const { frame } = outcome;
  switch (frame.status) {
    case 'ok':
      return readPayload(frame.payload, outcome, limits);
    case 'missing':
      return { ok: false, failure: failure('runtime-error', explainExit(outcome.exit)) };
    case 'malformed':
      return { ok: false, failure: failure('runtime-error', explainBroken(frame.reason)) };
    default:
      return {
        ok: false,
        failure: failure(
          'judge-error',
          `A frame of an unknown kind: ${JSON.stringify(frame satisfies never)}`,
        ),
      };
  }
}

function readPayload(payload: string, outcome: RunOutcome, limits: CaseLimits): ReadOutcome {
  const report = readRunReport(payload);
  if (!report) return { ok: false, failure: failure('runtime-error', brokenReport) };
  if (report.fatal?.reason !== 'memory' || isTooNested(report.fatal)) return { ok: true, report };
  return { ok: false, failure: failure('memory-limit-exceeded', memoryErrorMessage(outcome, limits)) };
}

/** A program may write that much itself, but it may be an honest answer, too. */
function explainBroken(reason: string): string {
  return reason.startsWith('longer than')
    ? `The answer is ${reason}, or the program writes to a file descriptor that it did not open itself.`
    : brokenReport;
}

/** Python raises a MemoryError too where a text that it is given to evaluate is too much for the parser's stack. */
function isTooNested({ type, message }: Fatal): boolean {
  return type === 'MemoryError' && message.startsWith('Parser stack overflowed');
}
