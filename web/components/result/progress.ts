import type { CaseResult, Outcome, SubmissionEvent } from '#contract/events.ts';
import type { Submission } from '#contract/submissions.ts';

/** How far a submission has come, as far as the browser was told. */
export type Progress = {
  stage: 'queued' | 'running' | 'done' | 'cancelled';
  /** Submissions ahead in the queue; null until it was told. */
  position: number | null;
  total: number | null;
  /** Above 1 where another judge had to take over. */
  attempt: number;
  /** In the order of judging. */
  cases: CaseResult[];
  outcome: Outcome | null;
};

export const notStarted: Progress = {
  stage: 'queued',
  position: null,
  total: null,
  attempt: 1,
  cases: [],
  outcome: null,
};

export function applyEvent(progress: Progress, event: SubmissionEvent): Progress {
  switch (event.type) {
    case 'queued':
      return progress.stage === 'queued' ? { ...progress, position: event.position } : progress;
    case 'running':
      return { ...notStarted, stage: 'running', total: event.cases, attempt: event.attempt };
    case 'case':
      return { ...progress, stage: 'running', cases: withCase(progress.cases, withoutEnvelope(event)) };
    case 'verdict':
      return { ...progress, stage: 'done', outcome: withoutEnvelope(event) };
    case 'judging':
      return progress;
    case 'cancelled':
      return { ...progress, stage: 'cancelled' };
    default:
      return event satisfies never;
  }
}

export function progressOf(submission: Submission): Progress {
  const cases = submission.cases.toSorted((a, b) => a.ordinal - b.ordinal);
  return {
    ...notStarted,
    stage: submission.status,
    total: submission.outcome?.total ?? null,
    cases,
    outcome: submission.outcome,
  };
}

/** A snapshot may be older than what the socket told: never go back. */
export function applySnapshot(progress: Progress, submission: Submission): Progress {
  const snapshot = progressOf(submission);
  if (!isOver(snapshot) && snapshot.cases.length <= progress.cases.length) return progress;
  return { ...snapshot, total: snapshot.total ?? progress.total, attempt: progress.attempt };
}

export function isOver({ stage }: Progress): boolean {
  return stage === 'done' || stage === 'cancelled';
}

function withCase(cases: CaseResult[], result: CaseResult): CaseResult[] {
  const others = cases.filter((known) => known.ordinal !== result.ordinal);
  return [...others, result].toSorted((a, b) => a.ordinal - b.ordinal);
}

function withoutEnvelope<T extends { seq: number; type: string }>(event: T): Omit<T, 'seq' | 'type'> {
  const { seq: _seq, type: _type, ...rest } = event;
  return rest;
}
