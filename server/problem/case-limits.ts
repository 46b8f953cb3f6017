import type { CaseLimits } from './built-problem.ts';

/** As packages write them: seconds and MiB. */
type WrittenLimits = {
  time_limit?: number | undefined;
  memory?: number | undefined;
  output?: number | undefined;
};

type WrittenGroupLimits = WrittenLimits & {
  times_reference?: number | undefined;
  at_least?: number | undefined;
};

const usual = { time_limit: 2, memory: 256, output: 1 };
/** Seconds. Below this a reference's time is mostly that of starting a run. */
const usualLeast = 0.1;

/** The limits of a group: its own, else the problem's, else the usual ones. */
export function caseLimits(problem: WrittenLimits, group: WrittenGroupLimits): CaseLimits {
  const pick = (key: keyof WrittenLimits) => group[key] ?? problem[key] ?? usual[key];
  const { times_reference: timesReference, at_least: least = usualLeast } = group;
  return {
    ...timeLimits(Math.round((timesReference ? least : pick('time_limit')) * 1000)),
    memoryKiB: pick('memory') * 1024,
    outputBytes: pick('output') * 1024 ** 2,
    ...(timesReference && { timesReference }),
  };
}

/** What a judge grants that has seen the reference take `referenceMs`. */
export function limitsFor(limits: CaseLimits, referenceMs: number): CaseLimits {
  const { timesReference, ...rest } = limits;
  if (timesReference === undefined) return limits;
  return { ...rest, ...timeLimits(Math.max(limits.cpuMs, Math.round(timesReference * referenceMs))) };
}

function timeLimits(cpuMs: number): Pick<CaseLimits, 'cpuMs' | 'wallMs'> {
  return { cpuMs, wallMs: wallFor(cpuMs) };
}

/** Time on the clock is there for programs that sleep or wait; one that computes should meet its CPU limit first,
 *  even where the box has only a third of a core. */
function wallFor(cpuMs: number): number {
  return cpuMs * 3 + 2000;
}

/** For runs whose answer matters and not their speed: freezing answers must not fail on a busy machine. */
export function relaxed(limits: CaseLimits): CaseLimits {
  return { ...limits, cpuMs: limits.cpuMs * 5, wallMs: limits.wallMs * 5 };
}

/** For verification, which measures CPU time and may share the machine with a whole test run. */
export function withoutHurry(limits: CaseLimits): CaseLimits {
  return { ...limits, wallMs: limits.wallMs * 10 };
}
