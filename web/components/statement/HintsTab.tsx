import { Button } from '@mantine/core';
import { useState } from 'react';
import { plural } from '../../ui/format.ts';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './HintsTab.module.css';
import { RichText } from './RichText.tsx';

/** One at a time: the next hint is there for who wants it, and out of sight of who does not. */
export function HintsTab() {
  const { hintsHtml } = useSolve().problem;
  const [revealed, setRevealed] = useState(0);
  const left = hintsHtml.length - revealed;
  if (hintsHtml.length === 0) return <p className={classes.tab}>This problem has no hints.</p>;
  return (
    <div className={classes.tab}>
      <div aria-live="polite">
        {hintsHtml.slice(0, revealed).map((html, index) => (
          <section key={html} className={classes.hint} aria-label={`Hint ${index + 1}`}>
            <h2 className={classes.number}>Hint {index + 1}</h2>
            <RichText html={html} />
          </section>
        ))}
      </div>
      {left > 0 ? (
        <>
          <p className={classes.left}>
            {revealed === 0
              ? `${plural(left, 'hint')}, from a nudge to nearly the idea. Try without for a while first.`
              : `${plural(left, 'hint')} left.`}
          </p>
          <Button variant="default" size="xs" onClick={() => setRevealed(revealed + 1)}>
            Show hint {revealed + 1}
          </Button>
        </>
      ) : (
        <p className={classes.left}>That was the last hint.</p>
      )}
    </div>
  );
}
