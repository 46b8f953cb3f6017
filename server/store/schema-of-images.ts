import { customType, pgTable, text } from 'drizzle-orm/pg-core';

/** A file as it is. */
const blob = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Images of statements, by the hash of their bytes. They stay when a version goes: old submissions show it. */
export const images = pgTable('images', {
  name: text('name').primaryKey(),
  bytes: blob('bytes').notNull(),
});
