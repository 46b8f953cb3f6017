import { setPersonState, usePersonState } from '../../api/person.ts';
import classes from './account.module.css';

/** To a guest with something to lose, once, below what they did. */
export function AccountHint() {
  const { person, signUp } = usePersonState();
  if (person || signUp === 'closed') return null;
  return (
    <p className={classes.hint} data-testid="account-hint">
      Your work is tied to this browser.{' '}
      <button type="button" className={classes.link} onClick={() => setPersonState({ asked: 'sign-up' })}>
        An account
      </button>{' '}
      keeps it beyond that.
    </p>
  );
}
