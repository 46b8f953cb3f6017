import type { Outcome } from '#contract/events.ts';
import { formatMemory, formatTime } from '../../ui/format.ts';
import tones from '../verdict/tones.module.css';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';
import { hasFigures, wordsOf } from '../verdict/verdict-words.ts';
import { AgainButton } from './AgainButton.tsx';
import type { Mode } from './judging.ts';
import classes from './VerdictBanner.module.css';
import { headlineOf } from './verdict-speech.ts';

type Props = {
  mode: Mode;
  outcome: Outcome;
  /** Sends what is in the editor; undefined where there is none. */
  again?: (() => void) | undefined;
};

export function VerdictBanner({ mode, outcome, again }: Props) {
  const { tone, meaning } = wordsOf(outcome);
  const accepted = outcome.verdict === 'accepted';
  return (
    <div className={`${tones.tone} ${classes.banner}`} data-tone={tone} data-testid="verdict">
      <div className={classes.head}>
        <VerdictIcon verdict={outcome.verdict} refused={outcome.refused} size={18} />
        <h2 className={classes.headline}>{headlineOf(mode, outcome)}</h2>
        {hasFigures(outcome) && <Figures outcome={outcome} />}
        {again && outcome.verdict === 'judge-error' && !outcome.refused && (
          <AgainButton mode={mode} again={again} />
        )}
      </div>
      <p className={classes.message}>
        {outcome.message ?? (accepted && mode === 'run' ? runMeaning : meaning)}
      </p>
    </div>
  );
}

function Figures({ outcome }: { outcome: Outcome }) {
  return (
    <span className={classes.figures}>
      <span>
        {outcome.passed}/{outcome.total} passed
      </span>
      <span title="CPU time of the slowest case">{formatTime(outcome.cpuMs)}</span>
      <span title="Peak memory of the largest case">{formatMemory(outcome.memoryKiB)}</span>
    </span>
  );
}

const runMeaning = 'A run is not a submission: submit to have it judged on every case.';
