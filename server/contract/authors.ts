import { z } from 'zod';

/** What authors send and get. Everything here needs "Authorization: Bearer <AUTHOR_TOKEN>". */

export const largestPushBytes = 64 * 1024 * 1024;

export const NewPush = z.strictObject({
  files: z
    .record(z.string().min(1).max(300), z.base64())
    .describe('The whole package: contents in base64, by path inside it, e.g. "tests/10-sample.yaml"'),
});
export type NewPush = z.infer<typeof NewPush>;

const PackageIssue = z.object({
  file: z.string().describe('Path inside the package; empty for the package as a whole'),
  line: z.int().nullable(),
  path: z.string().describe('Where in the data of the file, e.g. "cases[2].args.nums"'),
  message: z.string(),
});

export const Push = z.object({
  id: z.uuid(),
  problem: z.string(),
  status: z
    .enum(['queued', 'building', 'published', 'refused', 'failed'])
    .describe('refused: something in the package is wrong; failed: something on our side is'),
  /** What is wrong with the package; empty unless refused. */
  issues: z.array(PackageIssue),
  /** Why it failed; null unless it did. */
  message: z.string().nullable(),
  /** The version that is in force now; null until published. */
  version: z.int().nullable(),
  /** What changed since the version before, in words; null until published, or where there was none before. */
  changes: z.array(z.string()).nullable(),
});
export type Push = z.infer<typeof Push>;

export const PushParams = z.object({ id: z.uuid('Not the id of a push') });

const ProblemVersion = z.object({
  number: z.int().describe('Counts from 1 for each problem'),
  contentHash: z.string(),
  createdAt: z.iso.datetime(),
  inForce: z.boolean().describe('New submissions are judged by it'),
  cases: z.int(),
  submissions: z.int().describe('Judged by it, whatever has come since'),
});

export const VersionList = z.object({ versions: z.array(ProblemVersion) });

export const VersionParams = z.object({
  slug: z.string().min(1).max(100),
  number: z.coerce.number().int().min(1),
});

/** A version whole, hidden cases too, as far as two versions are compared. */
export const VersionContents = z.object({
  contentHash: z.string(),
  title: z.string(),
  difficulty: z.int(),
  tags: z.array(z.string()),
  statementHtml: z.string(),
  editorialHtml: z.string(),
  hintsHtml: z.array(z.string()),
  starterCode: z.string(),
  referenceSource: z.string(),
  checkerSource: z.string().nullable(),
  harness: z.unknown().describe('Kind, names and types of what is called'),
  inputFields: z.array(z.object({ name: z.string(), type: z.string(), constraints: z.string() })),
  groups: z.array(
    z.object({
      name: z.string(),
      visibility: z.enum(['shown', 'on_fail', 'hidden']),
      message: z.string().optional(),
    }),
  ),
  cases: z.array(
    z.object({
      hash: z.string(),
      ordinal: z.int(),
      group: z.string(),
      name: z.string(),
      input: z.string(),
      answer: z.string(),
      check: z.unknown(),
      limits: z.record(z.string(), z.number()),
    }),
  ),
});
export type VersionContents = z.infer<typeof VersionContents>;
