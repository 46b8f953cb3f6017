import { index, integer, jsonb, pgTable, primaryKey, serial, text, uuid } from 'drizzle-orm/pg-core';
import type { Push } from '#contract/authors.ts';
import type { BuiltProblem, CaseLimits, Check } from '../problem/built-problem.ts';
import { bytes, moment } from './columns.ts';

/* A version is immutable; a problem points at the version that new submissions are judged by. */

export const problemVersions = pgTable(
  'problem_versions',
  {
    id: serial('id').primaryKey(),
    slug: text('slug').notNull(),
    contentHash: text('content_hash').notNull().unique(),
    /** A BuiltProblem without its cases. */
    built: jsonb('built').$type<Omit<BuiltProblem, 'cases'>>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('problem_versions_slug').on(table.slug)],
);

export const problems = pgTable('problems', {
  slug: text('slug').primaryKey(),
  versionId: integer('version_id')
    .notNull()
    .references(() => problemVersions.id),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** Which problem a row is about. */
export const ofProblem = () =>
  text('problem_slug')
    .notNull()
    .references(() => problems.slug);

/** What a case asks and what must come back, by the hash of both: unchanged cases are shared by versions. */
export const cases = pgTable('cases', {
  hash: text('hash').primaryKey(),
  input: text('input').notNull(),
  answer: text('answer').notNull(),
  check: jsonb('check').$type<Check>().notNull(),
  limits: jsonb('limits').$type<CaseLimits>().notNull(),
});

export const versionCases = pgTable(
  'version_cases',
  {
    versionId: integer('version_id')
      .notNull()
      .references(() => problemVersions.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    group: text('group').notNull(),
    name: text('name').notNull(),
    caseHash: text('case_hash')
      .notNull()
      .references(() => cases.hash),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.ordinal] })],
);

/** Packages that authors sent. A judge builds them, since only judges have boxes. */
export const pushes = pgTable('pushes', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull(),
  /** The package, packed (problem/author/packed-files.ts); null once it is finished. */
  files: bytes('files'),
  status: text('status', { enum: ['queued', 'building', 'published', 'refused', 'failed'] })
    .notNull()
    .default('queued'),
  outcome: jsonb('outcome').$type<Pick<Push, 'issues' | 'message' | 'version' | 'changes'>>(),
  createdAt: moment('created_at').notNull().defaultNow(),
  finishedAt: moment('finished_at'),
});
