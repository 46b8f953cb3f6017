import { lazy, Suspense } from 'react';
import { setPersonState, usePersonState } from '../../api/person.ts';
import { NotFetched } from '../solve/NotFetched.tsx';
import classes from './AccountCorner.module.css';

const AccountDialog = lazy(() =>
  import('./AccountDialog.tsx').then(
    ({ AccountDialog: loaded }) => ({ default: loaded }),
    () => ({ default: NotFetched }),
  ),
);

/** Who is signed in, or the way to do so; the rest is fetched when it is asked for. */
export function AccountCorner() {
  const { person, expired, asked } = usePersonState();
  const isHere = person !== null && !expired;
  return (
    <>
      <button
        type="button"
        className={classes.corner}
        title={isHere ? `${person.name}: your account` : undefined}
        onClick={() => setPersonState({ asked: isHere ? 'account' : 'sign-in' })}
      >
        {isHere ? person.name : 'Sign in'}
      </button>
      <Suspense>{asked && <AccountDialog asked={asked} />}</Suspense>
    </>
  );
}
