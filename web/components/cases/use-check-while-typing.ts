import { useEffect, useEffectEvent } from 'react';
import type { FieldProblem } from '../../api/failures.ts';
import { checkCases } from '../../api/problems.ts';
import { type OwnCases, toSend } from './own-cases.ts';

/** Long enough that half a number is not called wrong, short enough that the eye is still at the field. */
const pauseMs = 350;

/** Asks the server about changed cases once the typing stops, so that a bad input is refused where it is typed. What the
 *  server cannot say now it says when the cases are run. */
export function useCheckWhileTyping(
  slug: string,
  own: OwnCases,
  changed: boolean,
  tell: (details: FieldProblem[]) => void,
): void {
  const told = useEffectEvent(tell);
  const { cases } = own;
  useEffect(() => {
    if (!changed) return;
    const gone = new AbortController();
    const timer = setTimeout(() => {
      checkCases(slug, toSend(own), gone.signal).then(told, () => {});
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
    // The selected case is no part of what is checked.
  }, [slug, cases, changed]);
}
