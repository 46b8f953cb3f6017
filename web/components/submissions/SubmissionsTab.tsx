import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../api/failures.ts';
import { submissionsQuery } from '../../api/submissions.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AccountHint } from '../account/AccountHint.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './SubmissionsTab.module.css';
import { SubmissionTable } from './SubmissionTable.tsx';
import { SubmissionView } from './SubmissionView.tsx';

/** The learner's own history with this problem; every version can be seen and restored. */
export function SubmissionsTab() {
  const { problem } = useSolve();
  const [viewed, setViewed] = useState<string | null>(null);
  const history = useInfiniteQuery(submissionsQuery(problem.slug));
  const submissions = history.data?.pages.flatMap((page) => page.submissions) ?? [];
  if (viewed !== null) return <SubmissionView id={viewed} onBack={() => setViewed(null)} />;
  if (history.isError) return <Notice tone="bad">{messageOf(history.error)}</Notice>;
  if (history.isPending) return <p className={classes.words}>Loading…</p>;
  if (submissions.length === 0) {
    return (
      <p className={classes.words}>Nothing yet. Whatever you run or submit is kept here, with its code.</p>
    );
  }
  return (
    <div className={classes.tab}>
      <SubmissionTable submissions={submissions} onView={setViewed} />
      {history.hasNextPage && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
      <div className={classes.hint}>
        <AccountHint />
      </div>
    </div>
  );
}
