import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, utf8 } from './columns.ts';
import { ofUser } from './schema-of-people.ts';
import { ofProblem } from './schema-of-problems.ts';

/** Drafts and notes that another took the place of without anybody having chosen: kept until their owner has. */
export const setAsideTexts = pgTable(
  'set_aside_texts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: ofUser(),
    problemSlug: ofProblem(),
    kind: text('kind', { enum: ['draft', 'note'] }).notNull(),
    text: utf8('text').notNull(),
    /** When it was last changed. */
    writtenAt: moment('written_at').notNull(),
  },
  (table) => [index('set_aside_texts_problem').on(table.userId, table.problemSlug)],
);
