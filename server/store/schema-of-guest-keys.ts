import { pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { users } from './schema-of-people.ts';

/** Under which key a guest was made, for as long as other first requests of theirs may be under way. */
export const guestKeys = pgTable('guest_keys', {
  /** Of the key: whoever has one is that guest, so it is not kept itself. */
  hash: text('hash').primaryKey(),
  /** Null once the guest is gone into an account: who comes with the key now is to be nobody. */
  userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
  madeAt: moment('made_at').notNull().defaultNow(),
});
