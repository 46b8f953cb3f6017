import { Spinner } from '../../ui/Spinner.tsx';
import { CancelButton } from './CancelButton.tsx';
import type { Mode } from './judging.ts';
import classes from './ProgressLine.module.css';
import type { Progress } from './progress.ts';

type Props = { id: string; mode: Mode; progress: Progress };

export function ProgressLine({ id, mode, progress }: Props) {
  return (
    <div className={classes.line}>
      <Spinner size={16} />
      <span className={classes.words}>{wordsOf(mode, progress)}</span>
      {progress.total !== null && (
        <span className={classes.count}>
          {progress.cases.length}/{progress.total}
        </span>
      )}
      <CancelButton id={id} />
      {progress.attempt > 1 && <span className={classes.note}>Another judge took over and began again.</span>}
    </div>
  );
}

function wordsOf(mode: Mode, { stage, position }: Progress): string {
  if (stage === 'running') return mode === 'run' ? 'Running your cases' : 'Judging';
  if (position === null) return 'Waiting for a judge';
  if (position === 0) return 'Next in the queue';
  return `In the queue: ${position} ahead of you`;
}
