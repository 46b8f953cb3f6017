import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { problemsQuery } from '../api/problems.ts';
import { filterProblems, type ProblemFilter } from '../components/problems/filter-problems.ts';
import { ProblemFilters } from '../components/problems/ProblemFilters.tsx';
import { ProblemTable } from '../components/problems/ProblemTable.tsx';
import { Header } from '../components/shell/Header.tsx';
import { plural } from '../ui/format.ts';
import classes from './ProblemsPage.module.css';

export function ProblemsPage() {
  const { data: problems } = useSuspenseQuery(problemsQuery());
  const filter = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const shown = filterProblems(problems, filter);
  const tags = [...new Set(problems.flatMap((problem) => problem.tags))].toSorted();
  const solved = problems.filter((problem) => problem.state === 'solved').length;
  useEffect(() => {
    document.title = 'Problems · Touchstone';
  }, []);
  const change = (search: ProblemFilter) => void navigate({ search, replace: true });
  return (
    <>
      <Header />
      <main className={classes.page}>
        <div className={classes.column}>
          <div className={classes.head}>
            <h1 className={classes.title}>Problems</h1>
            <p className={classes.count}>
              {solved} of {problems.length} solved
            </p>
          </div>
          <ProblemFilters filter={filter} tags={tags} onChange={change} />
          {shown.length > 0 ? (
            <ProblemTable problems={shown} />
          ) : (
            <p className={classes.nothing}>
              {problems.length === 0
                ? 'There are no problems here yet.'
                : `None of the ${plural(problems.length, 'problem')} is like that.`}
            </p>
          )}
        </div>
      </main>
    </>
  );
}
