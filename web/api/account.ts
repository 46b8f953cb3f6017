import type { Session, SignIn, SignUp } from '#contract/account.ts';
import { asVisitor, renewGuestKey } from './guest-key.ts';
import { callApi, postJson } from './http.ts';
import { asPerson } from './person.ts';

/** Not named after anybody: it is how a page learns who is there. */
export function fetchSession(): Promise<Session> {
  return callApi<Session>('/api/session');
}

export function postSignIn(given: SignIn): Promise<Session> {
  return afterChange(callApi<Session>('/api/sign-in', asVisitor(postJson(given))));
}

export function postSignUp(wanted: SignUp): Promise<Session> {
  return afterChange(callApi<Session>('/api/sign-up', asVisitor(postJson(wanted))));
}

export async function postSignOut(): Promise<void> {
  await afterChange(callApi<Session>('/api/sign-out', asPerson({ method: 'POST' })));
}

export function putPassword(currentPassword: string, newPassword: string): Promise<Session> {
  const body = { ...postJson({ currentPassword, newPassword }), method: 'PUT' };
  return callApi<Session>('/api/account/password', asPerson(body));
}

export async function postDeletion(password: string): Promise<void> {
  await afterChange(callApi<Session>('/api/account/delete', asPerson(postJson({ password }))));
}

/** Somebody else is here from now on. */
async function afterChange(request: Promise<Session>): Promise<Session> {
  const session = await request;
  renewGuestKey();
  return session;
}
