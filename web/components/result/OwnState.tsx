import classes from './OwnState.module.css';

/** What the learner's object said of itself: its own __repr__ is often the quickest way to the mistake. */
export function OwnState({ text, after }: { text: string; after?: string }) {
  return (
    <div className={classes.state} data-testid="own-state">
      <span className={classes.label}>
        State{after && ` ${after}`}, by its own <code>__repr__</code>
      </span>
      <code className={classes.text}>{text}</code>
    </div>
  );
}
