import type { Fault, TraceLine } from '#contract/events.ts';
import { safeType } from './explain-fault.ts';
import { cut, printable } from './printable.ts';

/**
 * A fault of a case of which nothing may be known: the exception's type and the learner's own lines. A program could
 * put the input into a message, a name or a made-up line of code, so the lines are taken from the source and the rest
 * is left out.
 */
export function hiddenFault(fault: Fault, source: string): Fault {
  const lines = source.split(/\r\n|\r|\n/);
  const there = (line: number) => line <= lines.length;
  const onlyLine = fault.line !== null && there(fault.line) ? fault.line : null;
  const trace = fault.trace
    .filter(({ line }) => there(line))
    .map(
      (step): TraceLine => ({
        line: step.line,
        function: isNamedIn(source, step.function) ? step.function : '',
        code: cut(printable((lines[step.line - 1] ?? '').trim()), 200),
      }),
    );
  return {
    type: safeType(fault.type),
    message: '',
    line: onlyLine,
    column: onlyLine === null ? null : fault.column,
    trace,
  };
}

/** `<module>`, `<lambda>` and names of functions and classes that the source spells out. */
function isNamedIn(source: string, name: string): boolean {
  return name
    .split('.')
    .every((part) => /^<(module|lambda|locals|listcomp|genexpr)>$/.test(part) || isDefined(source, part));
}

function isDefined(source: string, name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && new RegExp(`\\b(def|class)\\s+${name}\\b`, 'u').test(source)
  );
}
