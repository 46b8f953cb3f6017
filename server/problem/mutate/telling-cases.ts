import type { BuiltCase, BuiltProblem } from '../built-problem.ts';
import type { JudgedSubmission } from '../verify/run-submission.ts';

const timesReference = 10;
const leastMs = 200;

/**
 * The cases that have to tell mutants from the reference, small ones first: all that are not shown, for the shown ones
 * can be read and answered one by one. A package that has only shown ones is held to these.
 */
export function tellingCases({ cases, groups }: Pick<BuiltProblem, 'cases' | 'groups'>): BuiltCase[] {
  const shown = new Set(groups.filter(({ visibility }) => visibility === 'shown').map(({ name }) => name));
  const unshown = cases.filter(({ group }) => !shown.has(group));
  const telling = unshown.length > 0 ? unshown : cases;
  return telling.toSorted((a, b) => a.input.length - b.input.length);
}

/** With so little time that a mutant that never ends costs little: ten times what the reference takes. */
export function inHaste(cases: BuiltCase[], reference: JudgedSubmission): BuiltCase[] {
  const times = new Map(reference.cases.map(({ group, name, cpuMs }) => [`${group}\n${name}`, cpuMs]));
  return cases.map((one) => {
    const ownMs = times.get(`${one.group}\n${one.name}`) ?? 0;
    const cpuMs = Math.min(one.limits.cpuMs, Math.max(leastMs, Math.ceil(ownMs * timesReference)));
    // On the clock a busy machine must not kill what computes.
    return { ...one, limits: { ...one.limits, cpuMs, wallMs: cpuMs * 10 + 5000 } };
  });
}
