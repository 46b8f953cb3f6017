import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemsQuery } from '../../api/problems.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { nextToTry, reasonToTry } from './next-to-try.ts';
import classes from './TryNext.module.css';

/** The way on from a solved problem. */
export function TryNext() {
  const { problem } = useSolve();
  const { data: problems } = useQuery(problemsQuery());
  if (!problems) return null;
  const next = nextToTry(problems, problem);
  if (next.length === 0) return <NothingLeft />;
  return (
    <nav aria-label="What to try next" className={classes.next} data-testid="try-next">
      <h3 className={classes.title}>What to try next</h3>
      <ul className={classes.list}>
        {next.map((one) => (
          <li key={one.slug}>
            <Link to="/problems/$slug" params={{ slug: one.slug }} className={classes.link}>
              {one.title}
            </Link>
            <span className={classes.reason}>{reasonToTry(one, problem)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingLeft() {
  return (
    <p className={classes.nothing} data-testid="try-next">
      You have solved every problem here. Well done! <Link to="/">The list</Link> has them all, should you
      want to solve one in another way.
    </p>
  );
}
