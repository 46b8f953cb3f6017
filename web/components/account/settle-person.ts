import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '#contract/account.ts';
import { fetchSession } from '../../api/account.ts';
import { markKey, personState, readMark, type SignedIn, setPersonState } from '../../api/person.ts';
import { openTexts } from '../kept/watch-page.ts';
import { bringBack, putAway } from './local-texts.ts';

/** Finds out whose page this is by now, and makes it theirs: at the start, and whenever there is a doubt. */
export async function settlePerson(queries: QueryClient): Promise<void> {
  const { person: before } = personState();
  const mark = readMark();
  // Another tab has put away what was theirs; this page still shows it.
  if (before && before.id !== mark?.id) return startAnew(before.id);
  if (!before && mark) return goOnAs(mark, queries);
  const session = await fetchSession();
  setPersonState({ signUp: session.signUp });
  const now = accountOf(session.person);
  if (personState().person?.id !== before?.id) return;
  if (!now) setPersonState({ expired: before !== null });
  else if (before && now.id !== before.id) replace(before.id, now);
  else if (!before) enterAs(now, queries);
  else if (personState().expired) goOnAs(now, queries);
}

/** From now on this browser's texts are theirs; a guest's have come along. */
export function enterAs(person: SignedIn, queries: QueryClient): void {
  bringBack(localStorage, person.id);
  bringBack(sessionStorage, person.id);
  for (const { keeper } of openTexts()) {
    const stored = localStorage.getItem(keeper.key);
    const { text, theirs } = keeper.snapshot();
    if (stored !== null && stored !== text && theirs === null) keeper.replace(stored);
  }
  writeMark(person);
  goOnAs(person, queries);
}

/** With the time, so that other tabs hear of it where the same person is back. */
function writeMark(person: SignedIn): void {
  localStorage.setItem(markKey, JSON.stringify({ ...person, at: Date.now() }));
}

export function accountOf(person: Person | null): SignedIn | null {
  if (!person || person.isGuest) return null;
  const { id, name, email, passwordIsTemporary } = person;
  return { id, name: name ?? '', email: email ?? '', passwordIsTemporary };
}

/** The page stays as it is: what it shows is asked for anew. */
function goOnAs(person: SignedIn, queries: QueryClient): void {
  setPersonState({ person, expired: false });
  for (const { sync } of openTexts()) sync.again();
  void queries.invalidateQueries();
}

/** Signed in past this page, by a program that uses the same cookie. */
function replace(id: string, now: SignedIn): void {
  putAway(localStorage, id);
  writeMark(now);
  bringBack(localStorage, now.id);
  startAnew(id);
}

/** Nothing of one person may stay on the screen, or be sent, once another is there. */
export function startAnew(id: string): void {
  for (const { sync } of openTexts()) sync.retire();
  putAway(sessionStorage, id);
  location.reload();
}
