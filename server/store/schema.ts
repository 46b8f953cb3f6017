import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Push } from '#contract/authors.ts';
import type { KeptEvent, Outcome } from '#contract/events.ts';
import { verdicts } from '#contract/verdict.ts';
import type { BuiltProblem, CaseLimits, Check } from '../problem/built-problem.ts';

/** UTF-8 text that may hold NUL, which Postgres refuses in `text`: a learner's source is kept as it came. */
export const utf8 = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value, 'utf8'),
  fromDriver: (value) => value.toString('utf8'),
});

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/* People. Column names are what better-auth's drizzle adapter looks for. */

export const users = pgTable('users', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  isAnonymous: boolean('is_anonymous').notNull().default(false),
  /** Given by the operator, and to be changed by its owner. */
  passwordIsTemporary: boolean('password_is_temporary').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: moment('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

export const accounts = pgTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('accounts_user').on(table.userId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
);

/* Problems. A version is immutable; a problem points at the version that new submissions are judged by. */

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

/* Submissions and what the judges said of them. */

export type StoredOwnCase = { name: string; input: string };

export const submissions = pgTable(
  'submissions',
  {
    id: uuid('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    problemSlug: text('problem_slug')
      .notNull()
      .references(() => problems.slug),
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

/** One row for each judge process; `seenAt` tells the living from the dead. */
export const judges = pgTable('judges', {
  id: text('id').primaryKey(),
  startedAt: moment('started_at').notNull().defaultNow(),
  seenAt: moment('seen_at').notNull().defaultNow(),
  /** Its Prometheus registry as JSON; /metrics adds them up. */
  metrics: jsonb('metrics').$type<object[]>().notNull(),
});
