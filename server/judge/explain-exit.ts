import type { RunOutcome } from '#sandbox/sandbox.ts';

/** How a run ends that could not hand its answer over (sandbox/image/runner/child.py). */
const codeMeanings = new Map([
  [
    1,
    'it ended before it had answered, by os._exit, or by an error that Python could not report, as of a hook or tracer that raised.',
  ],
  [
    120,
    'a file descriptor that it did not open (1 is stdout, 2 is stderr) was closed or replaced, so its answer could ' +
      'not be taken. To print elsewhere, assign to sys.stdout.',
  ],
  [
    121,
    'Python itself was left in a state in which no answer could be reported: by a hook, a tracer, or an object or ' +
      'module that was changed?',
  ],
]);

/** Those that only our runner ends with. */
export const ownCodes: ReadonlySet<number> = new Set([120, 121]);

/** Why there is no answer although no limit was passed: how the process ended, and what that usually means. */
export function explainExit(exit: RunOutcome['exit']): string {
  if ('code' in exit) {
    const known = codeMeanings.get(exit.code);
    if (known) return `The program ended with exit status ${exit.code}: ${known}`;
    return `The program ended with exit status ${exit.code} before it had answered: os._exit, or a process that replaced itself?`;
  }
  return signalMeaning(exit.signal);
}

export function signalMeaning(signal: string): string {
  const meaning = signalMeanings.get(signal);
  return `The program was killed by the signal ${signal}${meaning ? `: ${meaning}` : ''}.`;
}

const signalMeanings = new Map([
  ['SIGSEGV', 'usually a recursion so deep that the stack overflowed, or ctypes writing where it must not'],
  ['SIGBUS', 'usually memory that could not be had, or a file that was cut while it was mapped'],
  ['SIGABRT', 'Python gave up by itself, usually after an error inside the interpreter'],
  ['SIGFPE', 'an arithmetic error in code that is not Python'],
  ['SIGILL', 'an instruction that does not exist: damaged memory, or ctypes'],
  ['SIGKILL', 'it was killed from outside, or killed itself; using up all memory at once ends like this too'],
  ['SIGTERM', 'it ended itself, or one of its own processes did'],
  ['SIGALRM', 'an alarm went off that it had set itself'],
  ['SIGTRAP', 'a breakpoint in code that is not Python'],
  ['SIGINT', 'it interrupted itself'],
  ['SIGSYS', 'it asked the system for something that is not allowed here'],
  ['SIGXCPU', 'it had used up its CPU time'],
  ['SIGXFSZ', 'it wrote a file larger than is allowed'],
  ['SIGPIPE', 'it wrote to a pipe that nobody reads'],
]);
