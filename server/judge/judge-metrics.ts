import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CaseResult, Outcome } from '#contract/events.ts';
import { BoxFailure } from '../../sandbox/box-failure.ts';
import type { SandboxStats } from '../../sandbox/sandbox.ts';

const secondsBuckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60];

/** What one judge counts of itself. `snapshot` is plain JSON, for its heart-beat. */
export type JudgeMetrics = ReturnType<typeof createJudgeMetrics>;

export function createJudgeMetrics(stats: () => SandboxStats) {
  const registry = new Registry();
  const registers = [registry];
  const verdicts = new Counter({
    name: 'touchstone_verdicts_total',
    help: 'Submissions judged, by verdict',
    labelNames: ['verdict', 'mode'],
    registers,
  });
  const submissionSeconds = new Histogram({
    name: 'touchstone_submission_seconds',
    help: 'From taking a submission up to its verdict',
    buckets: secondsBuckets,
    registers,
  });
  const caseSeconds = new Histogram({
    name: 'touchstone_case_seconds',
    help: 'Wall time of one case',
    buckets: secondsBuckets,
    registers,
  });
  const retries = new Counter({
    name: 'touchstone_retries_total',
    help: 'Submissions that were judged again, by what had failed',
    labelNames: ['reason'],
    registers,
  });
  const boxesRetired = new Counter({
    name: 'touchstone_boxes_retired_total',
    help: 'Boxes given up, by reason',
    labelNames: ['reason'],
    registers,
  });
  const startFailures = new Counter({
    name: 'touchstone_box_start_failures_total',
    help: 'Boxes that did not start, by reason',
    labelNames: ['reason'],
    registers,
  });
  const databaseFailures = new Counter({
    name: 'touchstone_database_failures_total',
    help: 'Connections to the database that broke, and heart-beats that could not be written',
    registers,
  });
  new Gauge({
    name: 'touchstone_boxes',
    help: 'Boxes of the sandbox, by state',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(stats())) this.set({ state }, count);
    },
  });
  return {
    judged(outcome: Outcome, mode: string, seconds: number) {
      verdicts.inc({ verdict: outcome.verdict, mode });
      submissionSeconds.observe(seconds);
    },
    case: (result: CaseResult) => caseSeconds.observe(result.wallMs / 1000),
    retried: (error: Error) => retries.inc({ reason: nameOf(error) }),
    takenOver: () => retries.inc({ reason: 'judge-lost' }),
    boxRetired: (reason: string) => boxesRetired.inc({ reason }),
    boxStartFailed: (reason: string) => startFailures.inc({ reason }),
    databaseFailed: () => databaseFailures.inc(),
    snapshot: () => registry.getMetricsAsJSON() as Promise<object[]>,
  };
}

/** Of a box that failed, why it did; of anything else, the name of the error: there are few of them. */
function nameOf(error: Error): string {
  return error instanceof BoxFailure ? `box-${error.reason}` : error.name;
}
