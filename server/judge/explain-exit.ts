import type { RunOutcome } from '#sandbox/sandbox.ts';

/** Why there is no answer although no limit was passed: how the process ended, and what that usually means. */
export function explainExit(exit: RunOutcome['exit']): string {
  if ('code' in exit) {
    return `The program ended with exit status ${exit.code} before it had answered: os._exit, or a process that replaced itself?`;
  }
  const meaning = signalMeanings.get(exit.signal);
  return `The program was killed by the signal ${exit.signal}${meaning ? `: ${meaning}` : ''}.`;
}

const signalMeanings = new Map([
  ['SIGSEGV', 'usually a recursion so deep that the stack overflowed, or ctypes writing where it must not'],
  ['SIGBUS', 'usually memory that could not be had, or a file that was cut while it was mapped'],
  ['SIGABRT', 'Python gave up by itself, usually after an error inside the interpreter'],
  ['SIGFPE', 'an arithmetic error in code that is not Python'],
  ['SIGILL', 'an instruction that does not exist: damaged memory, or ctypes'],
  ['SIGKILL', 'it was killed from outside, or killed itself; using up all memory at once ends like this too'],
  ['SIGTERM', 'it ended itself, or one of its own processes did'],
  ['SIGINT', 'it interrupted itself'],
  ['SIGSYS', 'it asked the system for something that is not allowed here'],
  ['SIGXCPU', 'it had used up its CPU time'],
  ['SIGXFSZ', 'it wrote a file larger than is allowed'],
  ['SIGPIPE', 'it wrote to a pipe that nobody reads'],
]);
