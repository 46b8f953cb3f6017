import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { KeptEvent, Outcome } from '#contract/events.ts';
import { verdicts } from '#contract/verdict.ts';
import { moment, utf8 } from './columns.ts';
import { ofUser } from './schema-of-people.ts';
import { ofProblem, problemVersions } from './schema-of-problems.ts';

export type StoredOwnCase = { name: string; input: string };

export const submissions = pgTable(
  'submissions',
  {
    id: uuid('id').primaryKey(),
    userId: ofUser(),
    problemSlug: ofProblem(),
    versionId: integer('version_id')
      .notNull()
      .references(() => problemVersions.id),
    mode: text('mode', { enum: ['submit', 'run'] }).notNull(),
    source: utf8('source').notNull(),
    /** Cases of the learner's own, validated; null for the problem's. */
    ownCases: jsonb('own_cases').$type<StoredOwnCase[]>(),
    status: text('status', { enum: ['queued', 'running', 'done', 'cancelled'] })
      .notNull()
      .default('queued'),
    /** Counts the judges that took it up. A judge writes only while this is the number it was given, so one
     *  that was believed dead and comes back can change nothing. */
    attempt: integer('attempt').notNull().default(0),
    /** seq of the newest event. */
    lastSeq: integer('last_seq').notNull().default(0),
    judgeId: text('judge_id'),
    outcome: jsonb('outcome').$type<Outcome>(),
    /** Of the outcome, once more, so that "solved" can be asked of an index. */
    verdict: text('verdict', { enum: verdicts }),
    createdAt: moment('created_at').notNull().defaultNow(),
    judgedAt: moment('judged_at'),
  },
  (table) => [
    index('submissions_history').on(
      table.userId,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('submissions_problem_history').on(
      table.userId,
      table.problemSlug,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    // Only what waits is in it, so that a position in the queue is cheap however long the history grows.
    index('submissions_waiting').on(table.createdAt).where(sql`status = 'queued'`),
    // What an accepted submission is compared with: the newest of its version.
    index('submissions_accepted')
      .on(table.versionId, table.createdAt.desc().nullsFirst())
      .where(sql`mode = 'submit' and verdict = 'accepted'`),
  ],
);

export const submissionEvents = pgTable(
  'submission_events',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    event: jsonb('event').$type<KeptEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.seq] })],
);
