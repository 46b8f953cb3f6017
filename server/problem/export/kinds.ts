import type { BuiltProblem } from '../built-problem.ts';

/** Whether the learner writes something that is called, so that a driver in Python is needed. */
export function inPython({ harness }: Pick<BuiltProblem, 'harness'>): boolean {
  return harness.kind === 'function' || harness.kind === 'class' || harness.kind === 'codec';
}
