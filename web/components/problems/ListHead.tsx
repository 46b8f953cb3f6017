import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ProblemSummary } from '#contract/problems.ts';
import classes from './ListHead.module.css';

type Props = { problems: ProblemSummary[]; next: ProblemSummary | undefined };

/** How far one is, and the way on. */
export function ListHead({ problems, next }: Props) {
  const solved = problems.filter((problem) => problem.state === 'solved').length;
  return (
    <div className={classes.head}>
      <h1 className={classes.title}>Problems</h1>
      <p className={classes.count}>
        {solved} of {problems.length} solved
      </p>
      {next && (
        <Link to="/problems/$slug" params={{ slug: next.slug }} className={classes.next}>
          <span>
            Next unsolved: <strong>{next.title}</strong>
          </span>
          <IconArrowRight size={16} aria-hidden />
        </Link>
      )}
    </div>
  );
}
