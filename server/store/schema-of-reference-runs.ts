import { doublePrecision, index, integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { problemVersions } from './schema-of-problems.ts';

/** What the reference of a version cost each time that a judge judged it again: how far figures of one program differ. */
export const referenceRuns = pgTable(
  'reference_runs',
  {
    id: serial('id').primaryKey(),
    versionId: integer('version_id')
      .notNull()
      .references(() => problemVersions.id, { onDelete: 'cascade' }),
    judgeId: text('judge_id').notNull(),
    cpuMs: doublePrecision('cpu_ms').notNull(),
    memoryKiB: doublePrecision('memory_kib').notNull(),
    measuredAt: moment('measured_at').notNull().defaultNow(),
  },
  (table) => [index('reference_runs_version').on(table.versionId, table.id)],
);
