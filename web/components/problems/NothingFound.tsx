import { Button } from '@mantine/core';
import type { ProblemSummary } from '#contract/problems.ts';
import { plural } from '../../ui/format.ts';
import { filterProblems } from './filter-problems.ts';
import classes from './NothingFound.module.css';
import type { ProblemFilter } from './problem-filter.ts';

type Props = {
  problems: ProblemSummary[];
  filter: ProblemFilter;
  onClear: () => void;
  onOnlySearch: () => void;
};

/** Says why the list is empty, and offers the way out. */
export function NothingFound({ problems, filter, onClear, onOnlySearch }: Props) {
  if (problems.length === 0) {
    return (
      <div className={classes.nothing}>
        <p>There are no problems here yet. An instructor adds the first one.</p>
      </div>
    );
  }
  const found = filter.q ? filterProblems(problems, { q: filter.q }).length : 0;
  return (
    <div className={classes.nothing}>
      <p>None of the {plural(problems.length, 'problem')} is like that.</p>
      <div className={classes.ways}>
        {found > 0 && (
          <Button size="xs" onClick={onOnlySearch}>
            Search “{filter.q}” everywhere ({found})
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClear}>
          Show all problems
        </Button>
      </div>
    </div>
  );
}
