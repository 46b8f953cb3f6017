import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { problems, users, utf8 } from './schema.ts';

/** Drafts and notes that another took the place of without anybody having chosen: kept until their owner has. */
export const setAsideTexts = pgTable(
  'set_aside_texts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    problemSlug: text('problem_slug')
      .notNull()
      .references(() => problems.slug),
    kind: text('kind', { enum: ['draft', 'note'] }).notNull(),
    text: utf8('text').notNull(),
    /** When it was last changed. */
    writtenAt: timestamp('written_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('set_aside_texts_problem').on(table.userId, table.problemSlug)],
);
