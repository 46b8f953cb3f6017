import { useQuery } from '@tanstack/react-query';
import type { Outcome } from '#contract/events.ts';
import { attemptBeforeQuery, spreadQuery } from '../../api/submissions.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { changeSince } from './change-since.ts';
import classes from './SinceBefore.module.css';

/** What the learner's last change has brought. Nothing on a first attempt. */
export function SinceBefore({ id, outcome }: { id: string; outcome: Outcome }) {
  const { problem } = useSolve();
  const { data: before } = useQuery(attemptBeforeQuery(problem.slug, id));
  const isAccepted = outcome.verdict === 'accepted';
  const { data: spread, isPending } = useQuery({ ...spreadQuery(id), enabled: isAccepted });
  if (!before || (isAccepted && isPending)) return null;
  const noise = { timeMs: spread?.timeMs.noise ?? null, memoryKiB: spread?.memoryKiB.noise ?? null };
  return (
    <p className={classes.since} data-testid="since-before">
      {changeSince(before, outcome, noise)}
    </p>
  );
}
