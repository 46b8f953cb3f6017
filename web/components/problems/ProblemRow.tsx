import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ProblemSummary } from '#contract/problems.ts';
import { DifficultyMark } from './DifficultyMark.tsx';
import classes from './ProblemTable.module.css';
import { StateMark } from './StateMark.tsx';

type Props = { problem: ProblemSummary; index: number; measure: (row: HTMLTableRowElement | null) => void };

/** The head of the table is its first row, and rows are counted from 1. */
const rowsBefore = 2;

export const ProblemRow = memo(function ProblemRow({ problem, index, measure }: Props) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + rowsBefore}>
      <td>
        <Link to="/problems/$slug" params={{ slug: problem.slug }} className={classes.link}>
          {problem.title}
        </Link>
      </td>
      <td className={classes.tags}>{problem.tags.join(', ')}</td>
      <td>
        <DifficultyMark difficulty={problem.difficulty} />
      </td>
      <td>
        <StateMark state={problem.state} />
      </td>
    </tr>
  );
});
