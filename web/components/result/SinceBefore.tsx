import { useQuery } from '@tanstack/react-query';
import type { Outcome } from '#contract/events.ts';
import { attemptBeforeQuery } from '../../api/submissions.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { changeSince } from './change-since.ts';
import classes from './SinceBefore.module.css';

/** What the learner's last change has brought. Nothing on a first attempt. */
export function SinceBefore({ id, outcome }: { id: string; outcome: Outcome }) {
  const { problem } = useSolve();
  const { data: before } = useQuery(attemptBeforeQuery(problem.slug, id));
  if (!before) return null;
  return (
    <p className={classes.since} data-testid="since-before">
      {changeSince(before, outcome)}
    </p>
  );
}
