import { Button } from '@mantine/core';
import type { Outcome } from '#contract/events.ts';
import { Keys } from '../../ui/Keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AmongOthers } from '../accepted/AmongOthers.tsx';
import { TryNext } from '../accepted/TryNext.tsx';
import { AccountHint } from '../account/AccountHint.tsx';
import { useHeld } from '../kept/use-kept.ts';
import { useKeyBindings } from '../solve/key-bindings.ts';
import { useSolve } from '../solve/SolveContext.ts';
import { isOver } from './progress.ts';
import { Refusal } from './Refusal.tsx';
import { Report } from './Report.tsx';
import classes from './ResultTab.module.css';
import { SinceBefore } from './SinceBefore.tsx';

export function ResultTab() {
  const { judging } = useSolve();
  switch (judging.phase) {
    case 'idle':
      return <NothingYet />;
    case 'sending':
      return <p className={classes.empty}>Sending…</p>;
    case 'refused':
      return <Refusal failure={judging.failure} mode={judging.mode} />;
    case 'following':
      return <Followed judging={judging} />;
    default:
      return judging satisfies never;
  }
}

type Following = Extract<ReturnType<typeof useSolve>['judging'], { phase: 'following' }>;

function Followed({ judging }: { judging: Following }) {
  const { draft, run, submit, problem } = useSolve();
  const stale = useHeld(draft, (now) => now.text !== judging.source);
  const { outcome, stage } = judging.progress;
  const isSubmitted = judging.mode === 'submit';
  const again = isSubmitted ? submit : run;
  return (
    <>
      {stale && stage !== 'cancelled' && (
        <Notice
          actions={
            <Button size="compact-xs" variant="default" onClick={again}>
              {isSubmitted ? 'Submit again' : 'Run again'}
            </Button>
          }
        >
          The code has changed since this was judged.
        </Notice>
      )}
      {!judging.connected && !isOver(judging.progress) && (
        <Notice tone="warn" role="status">
          Connection lost. Trying again; the judging goes on meanwhile.
        </Notice>
      )}
      <div className={classes.report} data-stale={stale && stage !== 'cancelled'}>
        <Report
          key={judging.id}
          id={judging.id}
          mode={judging.mode}
          progress={judging.progress}
          planned={isSubmitted ? problem.groups : []}
          interactive
          again={again}
          remark={isSubmitted && outcome && <AfterSubmit id={judging.id} outcome={outcome} />}
        />
      </div>
    </>
  );
}

/** Above the cells: of an accepted submission they are all alike, and may be many. */
function AfterSubmit({ id, outcome }: { id: string; outcome: Outcome }) {
  const isAccepted = outcome.verdict === 'accepted';
  return (
    <>
      <SinceBefore id={id} outcome={outcome} />
      {isAccepted && <AmongOthers id={id} />}
      {isAccepted && <TryNext />}
      {isAccepted && <AccountHint />}
    </>
  );
}

function NothingYet() {
  const keys = useKeyBindings();
  return (
    <div className={classes.empty}>
      <p>Nothing has been judged yet.</p>
      <p>
        <Keys keys={keys.run.split(' ')} /> runs your code on the cases,{' '}
        <Keys keys={keys.submit.split(' ')} /> submits it.
      </p>
    </div>
  );
}
