import type { RunOutcome } from '#sandbox/sandbox.ts';
import type { CaseLimits } from '../problem/built-problem.ts';
import { type Failure, failure } from './finding.ts';

/** The limit that a run passed, and by how much; null where it kept to all of them. */
export function limitFailure(outcome: RunOutcome, limits: CaseLimits): Failure | null {
  switch (outcome.stop) {
    case 'cpu':
    case 'wall':
      return failure('time-limit-exceeded', stoppedInTime(outcome, limits));
    case 'memory':
      return failure('memory-limit-exceeded', memoryMessage(outcome, limits));
    case 'output':
      return failure('output-limit-exceeded', outputMessage(limits));
    case null:
      return finishedTooLate(outcome, limits);
    default:
      return failure(
        'judge-error',
        `The box stopped the run for a reason unknown to the judge: ${String(outcome.stop satisfies never)}`,
      );
  }
}

function finishedTooLate(outcome: RunOutcome, limits: CaseLimits): Failure | null {
  if (outcome.memoryKiB > limits.memoryKiB) {
    return failure('memory-limit-exceeded', memoryMessage(outcome, limits));
  }
  if (outcome.cpuMs > limits.cpuMs) {
    const message = `Finished, but used ${seconds(outcome.cpuMs)} of CPU time; ${allowed(limits.cpuMs)}.`;
    return failure('time-limit-exceeded', message);
  }
  if (outcome.wallMs <= limits.wallMs) return null;
  const message = `Finished, but took ${seconds(outcome.wallMs)} on the clock; ${allowed(limits.wallMs)}.`;
  return failure('time-limit-exceeded', message);
}

function stoppedInTime({ stop, cpuMs, wallMs }: RunOutcome, limits: CaseLimits): string {
  if (stop === 'cpu') {
    return `Did not finish: stopped after ${seconds(cpuMs)} of CPU time; ${allowed(limits.cpuMs)}.`;
  }
  const stopped =
    `Did not finish: stopped after ${seconds(wallMs)} on the clock, of which it computed for ${seconds(cpuMs)}; ` +
    `${allowed(limits.wallMs, ' on the clock')}.`;
  // A program that only computes comes near its CPU time even on a machine that gives it a fraction of a processor.
  return cpuMs < limits.cpuMs / 2
    ? `${stopped} It was mostly waiting: for input(), a sleep, a lock or another process?`
    : `${stopped} It waited in between, or the machine was busy.`;
}

function memoryMessage({ memoryKiB }: RunOutcome, limits: CaseLimits): string {
  return `Used ${mebibytes(memoryKiB)} of memory; ${mebibytes(limits.memoryKiB)} are allowed.`;
}

/** A MemoryError: Python was refused what it asked for, which may be long before the peak reaches the limit. */
export function memoryErrorMessage({ memoryKiB }: RunOutcome, limits: CaseLimits): string {
  return (
    `MemoryError: it asked for more memory than the ${mebibytes(limits.memoryKiB)} allowed ` +
    `(it had used ${mebibytes(memoryKiB)} until then).`
  );
}

function outputMessage({ outputBytes }: CaseLimits): string {
  return `Wrote more than ${mebibytes(outputBytes / 1024)} to stdout and stderr. Is a print left in a loop?`;
}

function seconds(ms: number): string {
  return ms < 100 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(ms < 10_000 ? 2 : 1))} s`;
}

function allowed(ms: number, where = ''): string {
  return `${seconds(ms)}${where} ${ms === 1000 ? 'is' : 'are'} allowed`;
}

function mebibytes(kiB: number): string {
  return kiB < 1024 ? `${Math.round(kiB)} KiB` : `${Number((kiB / 1024).toFixed(1))} MiB`;
}
