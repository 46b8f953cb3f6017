import { Link } from '@tanstack/react-router';
import type { ProblemSummary } from '#contract/problems.ts';
import { DifficultyMark } from './DifficultyMark.tsx';
import classes from './ProblemTable.module.css';
import { StateMark } from './StateMark.tsx';

export function ProblemTable({ problems }: { problems: ProblemSummary[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Problem</th>
          <th scope="col" className={classes.tags}>
            Tags
          </th>
          <th scope="col">Difficulty</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <tr key={problem.slug}>
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
        ))}
      </tbody>
    </table>
  );
}
