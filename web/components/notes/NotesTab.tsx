import { useId } from 'react';
import { SetAside } from '../account/later-account.tsx';
import { Conflict } from '../kept/Conflict.tsx';
import { KeptState } from '../kept/KeptState.tsx';
import { useHeld } from '../kept/use-kept.ts';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './NotesTab.module.css';

/** What a learner wants to remember of a problem, in their own words. */
export function NotesTab() {
  const { note } = useSolve();
  const text = useHeld(note, (now) => now.text);
  const [field, purpose] = [useId(), useId()];
  return (
    <div className={classes.tab}>
      <Conflict kept={note} what="text" />
      <SetAside kind="note" />
      <div className={classes.head}>
        <label htmlFor={field} className={classes.label}>
          Your notes on this problem
        </label>
        <span className={classes.state}>
          <KeptState kept={note} untouched="" />
        </span>
      </div>
      <p id={purpose} className={classes.purpose}>
        {text === ''
          ? 'The idea in a sentence, what went wrong, what to try next time: kept as you type, plain text or Markdown. No other learner sees it.'
          : 'No other learner sees them.'}
      </p>
      <textarea
        id={field}
        className={classes.text}
        aria-describedby={purpose}
        value={text}
        onChange={(event) => note.keeper.edit(event.currentTarget.value)}
      />
    </div>
  );
}
