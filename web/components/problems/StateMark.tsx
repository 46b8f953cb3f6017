import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import type { ProblemSummary } from '#contract/problems.ts';
import classes from './StateMark.module.css';

export type ProblemState = ProblemSummary['state'];

const looks = {
  new: { Icon: IconCircle, word: 'New' },
  attempted: { Icon: IconCircleHalf2, word: 'Attempted' },
  solved: { Icon: IconCircleCheckFilled, word: 'Solved' },
};

export function StateMark({ state }: { state: ProblemState }) {
  const { Icon, word } = looks[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={16} aria-hidden />
      {word}
    </span>
  );
}
