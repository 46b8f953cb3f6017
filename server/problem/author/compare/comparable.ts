import type { VersionContents } from '#contract/authors.ts';

/** What two versions of a problem are compared by: a BuiltProblem has it, and so has what a server tells of one. */
export type Comparable = Omit<VersionContents, 'contentHash'>;
