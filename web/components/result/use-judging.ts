import { useEffect, useReducer, useRef } from 'react';
import type { Outcome } from '#contract/events.ts';
import type { NewSubmission } from '#contract/submissions.ts';
import { followSubmission, type StreamItem } from '../../api/submission-stream.ts';
import { createSubmission } from '../../api/submissions.ts';
import { isUnderWay, type Judging, judgingReducer, type Mode } from './judging.ts';

export type JudgingCallbacks = {
  onRefused: (failure: unknown) => void;
  onOutcome: (mode: Mode, outcome: Outcome) => void;
  onCancelled: () => void;
};

type Start = (submission: NewSubmission & { mode: Mode }) => Promise<void>;

/** Sends a submission and follows it to its end; a newer one takes the place of the one being followed. */
export function useJudging(callbacks: JudgingCallbacks): { judging: Judging; start: Start } {
  const [judging, dispatch] = useReducer(judgingReducer, { phase: 'idle' });
  const following = useRef<AbortController>(null);
  const latest = useRef({ callbacks, judging });
  latest.current = { callbacks, judging };
  useEffect(() => () => following.current?.abort(), []);

  async function start(submission: NewSubmission & { mode: Mode }) {
    const { mode, source } = submission;
    if (isRepeat(latest.current.judging, mode, source)) return;
    following.current?.abort();
    const controller = new AbortController();
    following.current = controller;
    const { signal } = controller;
    dispatch({ step: 'send', mode, source });
    try {
      const id = await createSubmission(submission);
      if (signal.aborted) return;
      dispatch({ step: 'accepted', id });
      for await (const item of followSubmission(id, signal)) {
        if (signal.aborted) return;
        dispatch({ step: 'heard', item });
        const end = endIn(item);
        if (end === 'cancelled') latest.current.callbacks.onCancelled();
        else if (end) latest.current.callbacks.onOutcome(mode, end);
      }
    } catch (failure) {
      if (signal.aborted) return;
      dispatch({ step: 'refused', failure });
      latest.current.callbacks.onRefused(failure);
    }
  }
  return { judging, start };
}

function endIn(item: StreamItem): Outcome | 'cancelled' | null {
  if (item.kind === 'connection') return null;
  if (item.kind === 'snapshot')
    return item.submission.status === 'cancelled' ? 'cancelled' : item.submission.outcome;
  if (item.event.type === 'cancelled') return 'cancelled';
  return item.event.type === 'verdict' ? item.event : null;
}

/** The same press twice while the first is still being judged is one press. */
function isRepeat(judging: Judging, mode: Mode, source: string): boolean {
  return (
    isUnderWay(judging) && judging.phase !== 'idle' && judging.mode === mode && judging.source === source
  );
}
