import { IconBan } from '@tabler/icons-react';
import tones from '../verdict/tones.module.css';
import { AgainButton } from './AgainButton.tsx';
import { cancelledWords } from './cancelled-words.ts';
import type { Mode } from './judging.ts';
import classes from './VerdictBanner.module.css';

type Props = {
  mode: Mode;
  /** Sends what is in the editor; undefined where there is none. */
  again: (() => void) | undefined;
};

/** Stands where the verdict would. */
export function CancelledBanner({ mode, again }: Props) {
  return (
    <div className={`${tones.tone} ${classes.banner}`} data-testid="cancelled">
      <div className={classes.head}>
        <IconBan size={18} aria-hidden />
        <h2 className={classes.headline}>{cancelledWords.title}</h2>
        {again && <AgainButton mode={mode} again={again} />}
      </div>
      <p className={classes.message}>{cancelledWords.meaning}</p>
    </div>
  );
}
