import type { Fault } from '#contract/events.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { isText } from '../problem/typed-input.ts';
import { builtinExceptions } from './builtin-exceptions.ts';
import type { Failure } from './finding.ts';
import type { Fatal } from './report.ts';
import { faultOf } from './report.ts';

/** An exception that ended a run or an operation. `where` is the call, where it may be shown. */
export function raisedFailure(fault: Fault, where: string | null, harness: HarnessSpec): Failure {
  const line = fault.line ? ` on line ${fault.line}` : '';
  const advice = adviceFor(fault, harness);
  const told = `${fault.type}${fault.message ? `: ${fault.message}` : ''}`;
  return {
    verdict: 'runtime-error',
    message: `${where ? `${where} raised ` : ''}${told}${fault.message && line ? ` (${line.trim()})` : line}${advice}`,
    hiddenMessage: `${safeType(fault.type)}${line}.${advice}`,
    fault: faultOf(fault),
  };
}

/** The run ended without an answer, and the harness could still say why. */
export function fatalFailure(fatal: Fatal, where: string | null, harness: HarnessSpec): Failure {
  const fault = faultOf(fatal);
  switch (fatal.reason) {
    case 'missing-entry':
      return {
        verdict: 'runtime-error',
        message: fatal.message,
        hiddenMessage: missing(harness),
        fault: null,
      };
    case 'bad-encoding':
      return {
        verdict: 'wrong-answer',
        message: fatal.message,
        hiddenMessage: 'The encoder did not return a text of an allowed length.',
        fault: null,
      };
    case 'exit': {
      if (isText(harness)) return failedExit(fatal, fault);
      const line = fatal.line ? ` on line ${fatal.line}` : '';
      const message = `The program ended itself${line} (sys.exit or exit) before it had answered. Return the answer instead.`;
      return { verdict: 'runtime-error', message, hiddenMessage: message, fault };
    }
    case 'exception':
    case 'memory':
      return raisedFailure(fault, where ?? (fatal.phase === 'load' ? 'Loading the source' : null), harness);
  }
}

function missing(harness: HarnessSpec): string {
  if (isText(harness)) return 'The program was not found in the source.';
  const [name] = harness.kind === 'function' ? harness.entry.names : harness.names;
  return `${name} was not found in the source, or cannot be called.`;
}

/** What sys.exit was given may be a text, and what a program says there may be what it read. */
function failedExit(fatal: Fatal, fault: Fault): Failure {
  const line = fatal.line ? ` on line ${fatal.line}` : '';
  const ended = `The program ended itself${line} with an exit status other than 0`;
  const given = fatal.message ? ` (${fatal.message})` : '';
  return {
    verdict: 'runtime-error',
    message: `${ended}${given}; 0 says that all is well.`,
    hiddenMessage: `${ended}; 0 says that all is well.`,
    fault,
  };
}

function adviceFor(fault: Fault, harness: HarnessSpec): string {
  if (fault.type === 'EOFError' && isText(harness))
    return '. The input has no more lines: is it read as the statement says?';
  if (fault.type !== 'RecursionError') return '';
  const limit = `. Calls may be nested ${harness.recursionLimit} deep here: does the recursion end?`;
  const throughC =
    ' Calls that pass through C code (lru_cache, sorted with a key, map) may be nested a few thousand deep only.';
  return fault.message.includes('while calling') ? limit + throughC : limit;
}

/** A program could name an exception after what it saw. */
export function safeType(type: string): string {
  return builtinExceptions.has(type) ? type : 'An exception of its own';
}
