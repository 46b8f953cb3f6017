import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { problems, users, utf8 } from './schema.ts';

/** What a learner is writing: one draft and one note for each problem. */
export const keptTexts = pgTable(
  'kept_texts',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    problemSlug: text('problem_slug')
      .notNull()
      .references(() => problems.slug),
    kind: text('kind', { enum: ['draft', 'note'] }).notNull(),
    text: utf8('text').notNull(),
    /** Grows with every change. Who writes says which one they saw, so that nobody overwrites what they did not. */
    revision: integer('revision').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.problemSlug, table.kind] })],
);
