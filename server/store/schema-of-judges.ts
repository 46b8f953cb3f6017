import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** One row for each judge process; `seenAt` tells the living from the dead. */
export const judges = pgTable('judges', {
  id: text('id').primaryKey(),
  startedAt: moment('started_at').notNull().defaultNow(),
  seenAt: moment('seen_at').notNull().defaultNow(),
  /** Its Prometheus registry as JSON; /metrics adds them up. */
  metrics: jsonb('metrics').$type<object[]>().notNull(),
});
