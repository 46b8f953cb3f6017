import type { StreamItem } from '../../api/submission-stream.ts';
import { applyEvent, applySnapshot, isOver, notStarted, type Progress } from './progress.ts';

export type Mode = 'run' | 'submit';

/** What became of the last press of Run or Submit. */
export type Judging =
  | { phase: 'idle' }
  | { phase: 'sending'; mode: Mode; source: string }
  /** The server did not take it, or would not say more of it. */
  | { phase: 'refused'; mode: Mode; source: string; failure: unknown }
  | { phase: 'following'; mode: Mode; source: string; id: string; progress: Progress; connected: boolean };

export type JudgingStep =
  | { step: 'send'; mode: Mode; source: string }
  | { step: 'accepted'; id: string }
  | { step: 'refused'; failure: unknown }
  | { step: 'heard'; item: StreamItem };

export function judgingReducer(judging: Judging, step: JudgingStep): Judging {
  if (step.step === 'send') return { phase: 'sending', mode: step.mode, source: step.source };
  if (judging.phase === 'idle') return judging;
  const { mode, source } = judging;
  switch (step.step) {
    case 'accepted':
      return { phase: 'following', mode, source, id: step.id, progress: notStarted, connected: true };
    case 'refused':
      return { phase: 'refused', mode, source, failure: step.failure };
    case 'heard':
      return judging.phase === 'following' ? heard(judging, step.item) : judging;
    default:
      return step satisfies never;
  }
}

function heard(judging: Extract<Judging, { phase: 'following' }>, item: StreamItem): Judging {
  switch (item.kind) {
    case 'event':
      return { ...judging, progress: applyEvent(judging.progress, item.event) };
    case 'snapshot':
      return { ...judging, progress: applySnapshot(judging.progress, item.submission) };
    case 'connection':
      return { ...judging, connected: item.state === 'live' };
    default:
      return item satisfies never;
  }
}

export function isUnderWay(judging: Judging): boolean {
  return judging.phase === 'sending' || (judging.phase === 'following' && !isOver(judging.progress));
}
