import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import { guestKeyHeader } from '#contract/account.ts';
import { users } from '../store/schema-of-people.ts';
import { startWebHalf, Visitor, type WebHalf } from './web-half.ts';

export const draft = '/api/problems/double/draft';
export const note = '/api/problems/double/note';

export const newKey = () => randomBytes(16).toString('hex');

export const keep = (who: Visitor, text: string, path = draft) => who.send('PUT', path, { text, basedOn: 0 });

type TwoProcesses = {
  web: WebHalf;
  other: WebHalf;
  /** Somebody who has no session yet, with this key in all that they send. To `web` unless it says otherwise. */
  visitor(key: string, process?: { address: string }): Visitor;
  /** How many people the database knows. */
  guests(): Promise<number>;
};

/** Two web processes on one database, as behind a load balancer, for a whole test file: both go when its tests are done. */
export async function useTwoProcesses(): Promise<TwoProcesses> {
  const stack = new AsyncDisposableStack();
  after(() => stack.disposeAsync());
  const web = stack.use(await startWebHalf());
  const other = stack.use(await startWebHalf({ databaseUrl: web.databaseUrl }));
  return {
    web,
    other,
    visitor: (key, { address } = web) => new Visitor(address, { [guestKeyHeader]: key }),
    guests: () => web.database.$count(users),
  };
}
