import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, utf8 } from './columns.ts';
import { ofUser } from './schema-of-people.ts';
import { ofProblem } from './schema-of-problems.ts';

/** What a learner is writing: one draft and one note for each problem. */
export const keptTexts = pgTable(
  'kept_texts',
  {
    userId: ofUser(),
    problemSlug: ofProblem(),
    kind: text('kind', { enum: ['draft', 'note'] }).notNull(),
    text: utf8('text').notNull(),
    /** Grows with every change. Who writes says which one they saw, so that nobody overwrites what they did not. */
    revision: integer('revision').notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.problemSlug, table.kind] })],
);
