import type { RunOutcome } from '#sandbox/sandbox.ts';

/** How a run says that its output could not be handed over (sandbox/image/runner/child.py). */
const BROKEN_OUTPUT = 120;

/** Why there is no answer although no limit was passed: how the process ended, and what that usually means. */
export function explainExit(exit: RunOutcome['exit']): string {
  if ('code' in exit) {
    if (exit.code === BROKEN_OUTPUT) return brokenOutput;
    return `The program ended with exit status ${exit.code} before it had answered: os._exit, or a process that replaced itself?`;
  }
  const meaning = signalMeanings.get(exit.signal);
  return `The program was killed by the signal ${exit.signal}${meaning ? `: ${meaning}` : ''}.`;
}

const brokenOutput =
  'The program ended with exit status 120: a file descriptor that it did not open (1 is stdout, 2 is stderr) ' +
  'was closed or replaced, so its answer could not be taken. To print elsewhere, assign to sys.stdout.';

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
