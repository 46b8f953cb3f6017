import { type ReactNode, useState } from 'react';
import type { Problem } from '#contract/problems.ts';
import { CancelledBanner } from './CancelledBanner.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseStrip } from './CaseStrip.tsx';
import { cellGroups, firstFailed } from './cells.ts';
import { FaultView } from './FaultView.tsx';
import type { Mode } from './judging.ts';
import { ProgressLine } from './ProgressLine.tsx';
import type { Progress } from './progress.ts';
import classes from './Report.module.css';
import { VerdictBanner } from './VerdictBanner.tsx';

type Props = {
  id: string;
  mode: Mode;
  progress: Progress;
  planned: Problem['groups'];
  /** Whether it is about what stands in the editor: lines can be gone to, cases be added. */
  interactive: boolean;
  /** Stands below the verdict. */
  remark?: ReactNode;
  /** Sends what is in the editor once more: offered where it was cancelled, or where the judge failed. */
  again?: () => void;
};

/** All that is known of one submission: how far it is, its cells, its verdict, and the case that matters. */
export function Report({ id, mode, progress, planned, interactive, remark, again }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { outcome, cases, stage } = progress;
  const first = firstFailed(cases) ?? (mode === 'run' && stage === 'done' ? cases[0] : undefined) ?? null;
  const shown = cases.find((result) => result.ordinal === chosen) ?? first;
  const groups = cellGroups(progress, planned);
  const faultOfItsOwn = outcome?.fault && !cases.some((result) => result.fault !== null);
  return (
    <div className={classes.report}>
      {outcome ? (
        <VerdictBanner mode={mode} outcome={outcome} again={again} />
      ) : stage === 'cancelled' ? (
        <CancelledBanner mode={mode} again={again} />
      ) : (
        <ProgressLine id={id} mode={mode} progress={progress} />
      )}
      {outcome && remark}
      {outcome?.fault && faultOfItsOwn && <FaultView fault={outcome.fault} interactive={interactive} />}
      {groups.length > 0 && (
        <CaseStrip
          groups={groups}
          shown={shown?.ordinal ?? null}
          foldPassed={outcome !== null && outcome.verdict !== 'accepted'}
          onChoose={setChosen}
        />
      )}
      {shown && (
        <CaseDetails
          key={shown.ordinal}
          result={shown}
          said={outcome?.message ?? null}
          interactive={interactive}
        />
      )}
    </div>
  );
}
