import { Spinner } from '../../ui/Spinner.tsx';
import tones from '../verdict/tones.module.css';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';
import { wordsOf } from '../verdict/verdict-words.ts';
import { isUnderWay, type Judging } from './judging.ts';
import classes from './ResultTabLabel.module.css';

/** The word, and beside it how the last judging stands. */
export function ResultTabLabel({ judging }: { judging: Judging }) {
  const outcome = judging.phase === 'following' ? judging.progress.outcome : null;
  return (
    <span className={classes.label}>
      Result
      {isUnderWay(judging) && <Spinner size={12} />}
      {outcome && (
        <span className={`${tones.tone} ${classes.icon}`} data-tone={wordsOf(outcome).tone}>
          <VerdictIcon verdict={outcome.verdict} refused={outcome.refused} size={14} />
        </span>
      )}
    </span>
  );
}
