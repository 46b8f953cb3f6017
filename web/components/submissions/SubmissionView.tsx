import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Submission } from '#contract/submissions.ts';
import { messageOf } from '../../api/failures.ts';
import { submissionQuery } from '../../api/submissions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AmongOthers } from '../accepted/AmongOthers.tsx';
import { progressOf } from '../result/progress.ts';
import { Report } from '../result/Report.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import { SourceListing } from './SourceListing.tsx';
import classes from './SubmissionView.module.css';

export function SubmissionView({ id, onBack }: { id: string; onBack: () => void }) {
  const { data: submission, error } = useQuery({ ...submissionQuery(id), staleTime: 0 });
  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowLeft size={15} />}
          onClick={onBack}
          data-autofocus
        >
          All submissions
        </Button>
      </div>
      {error && <Notice tone="bad">{messageOf(error)}</Notice>}
      {submission && <Loaded submission={submission} />}
    </div>
  );
}

function Loaded({ submission }: { submission: Submission }) {
  const { problem, replaceSource, tabs } = useSolve();
  const when = formatMoment(new Date(submission.createdAt));
  const restore = () => {
    replaceSource(submission.source, `Restored the code of ${when}.`);
    tabs.show('code');
  };
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {submission.mode === 'run' ? 'Run' : 'Submission'} · {when}
        </h2>
        <CopyButton text={submission.source} label="Copy code" />
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconArrowBackUp size={13} />}
          onClick={restore}
        >
          Restore into the editor
        </Button>
      </div>
      {!submission.version.inForce && (
        <Notice>
          The problem has changed since: this was judged by version {submission.version.number} of it, and
          stays so.
        </Notice>
      )}
      <SourceListing source={submission.source} />
      <Report
        id={submission.id}
        mode={submission.mode}
        progress={progressOf(submission)}
        planned={submission.mode === 'submit' ? problem.groups : []}
        interactive={false}
        remark={isSolution(submission) && <AmongOthers id={submission.id} />}
      />
    </>
  );
}

function isSolution({ mode, outcome }: Submission): boolean {
  return mode === 'submit' && outcome?.verdict === 'accepted';
}
