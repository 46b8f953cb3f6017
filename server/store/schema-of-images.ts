import { pgTable, text } from 'drizzle-orm/pg-core';
import { bytes } from './columns.ts';

/** Images of statements, by the hash of their bytes. They stay when a version goes: old submissions show it. */
export const images = pgTable('images', {
  name: text('name').primaryKey(),
  bytes: bytes('bytes').notNull(),
});
