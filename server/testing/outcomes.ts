import type { CaseResult, JudgeEvent, Outcome } from '#contract/events.ts';

/** What a judge says in the end where a test plays the judge. */
export const accepted: Outcome = {
  verdict: 'accepted',
  passed: 2,
  total: 2,
  cpuMs: 3,
  memoryKiB: 9000,
  message: null,
  fault: null,
};

export const acceptedVerdict: JudgeEvent = { type: 'verdict', ...accepted };

/** Of an accepted case that may be shown. */
export function aCaseResult(ordinal: number): JudgeEvent {
  const result: CaseResult = {
    ordinal,
    group: 'sample',
    name: `case ${ordinal}`,
    verdict: 'accepted',
    cpuMs: 1,
    wallMs: 1,
    memoryKiB: 9000,
    message: null,
    fault: null,
    detail: null,
  };
  return { type: 'case', ...result };
}
