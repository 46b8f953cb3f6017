import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { doubtPerson } from '../api/person.ts';
import { problemsQuery } from '../api/problems.ts';
import { filterProblems, nextUnsolved } from '../components/problems/filter-problems.ts';
import { ListHead } from '../components/problems/ListHead.tsx';
import { NothingFound } from '../components/problems/NothingFound.tsx';
import { ProblemFilters } from '../components/problems/ProblemFilters.tsx';
import { ProblemTable } from '../components/problems/ProblemTable.tsx';
import { TagPane } from '../components/problems/TagPane.tsx';
import { tagProgress } from '../components/problems/tag-progress.ts';
import { useListFilter } from '../components/problems/use-list-filter.ts';
import { Header } from '../components/shell/Header.tsx';
import { plural } from '../ui/format.ts';
import classes from './ProblemsPage.module.css';

export function ProblemsPage() {
  const { data: problems } = useSuspenseQuery(problemsQuery());
  const { typed, filter, type, change, clear } = useListFilter();
  // A state, not a ref: the table must hear of it.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const tags = useMemo(() => tagProgress(problems), [problems]);
  const shown = filterProblems(problems, filter);
  useEffect(() => {
    document.title = 'Problems · Touchstone';
    doubtPerson();
  }, []);
  return (
    <>
      <Header />
      <main className={classes.page} ref={setScroller} data-scroll-restoration-id="problems">
        <div className={classes.column}>
          <ListHead problems={problems} next={nextUnsolved(problems, filter)} />
          <div className={classes.beside}>
            <TagPane tags={tags} filter={filter} />
            <div className={classes.list}>
              <ProblemFilters
                typed={typed}
                filter={filter}
                tags={tags.map(({ tag }) => tag).toSorted()}
                onType={type}
                onChange={change}
              />
              <p role="status" className={classes.found}>
                {shown.length < problems.length && `${plural(shown.length, 'problem')} of ${problems.length}`}
              </p>
              {shown.length > 0 ? (
                <ProblemTable problems={shown} scroller={scroller} />
              ) : (
                <NothingFound
                  problems={problems}
                  filter={filter}
                  onClear={clear}
                  onOnlySearch={() => change({ difficulty: undefined, tag: undefined, state: undefined })}
                />
              )}
            </div>
          </div>
        </div>
      </main>
    </>
  );
}
