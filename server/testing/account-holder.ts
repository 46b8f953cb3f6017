import { Visitor, type WebHalf } from './web-half.ts';

let made = 0;

export const password = 'correct horse';

/** Somebody with an account of their own, signed in. */
export async function signedUp(web: WebHalf, visitor = new Visitor(web.address)) {
  made += 1;
  const email = `person${made}@example.org`;
  const { status, body } = await visitor.post('/api/sign-up', { email, password, name: `Person ${made}` });
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return { visitor, email, person: body.person as { id: string; name: string } };
}

export async function signedIn(web: WebHalf, email: string, visitor = new Visitor(web.address)) {
  const { status, body } = await visitor.post('/api/sign-in', { email, password });
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return visitor;
}

/** Whom the server takes them for; null is nobody. */
export async function whoIs(visitor: Visitor) {
  return (await visitor.get('/api/session')).body.person;
}
