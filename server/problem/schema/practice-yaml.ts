import { z } from 'zod';
import { CheckYaml } from './check-yaml.ts';
import { ClassEntry, CodecEntry, FunctionEntry } from './entry-yaml.ts';
import { innerPath, positive, whole } from './scalars.ts';

export const verdictWords = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE'] as const;
/** RE is what many people write for what ICPC calls RTE. */
export const VerdictWord = z
  .enum([...verdictWords, 'RE'])
  .transform((word) => (word === 'RE' ? ('RTE' as const) : word));
export type VerdictWord = (typeof verdictWords)[number];

const groupName = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'must be a lower-case word');

/** A limit of less than this many times the reference's time would be a matter of luck. */
const LEAST_TIMES = 2;

const GroupLimits = z
  .strictObject({
    /** Seconds of CPU time. */
    time_limit: positive.optional(),
    /** In place of it: so many times what the reference takes for the group's slowest case, measured by each judge. */
    times_reference: positive
      .refine((times) => times >= LEAST_TIMES, `must be at least ${LEAST_TIMES}`)
      .optional(),
    /** Seconds that `times_reference` gives in any case. */
    at_least: positive.optional(),
    memory: whole(1).optional(),
    output: whole(1).optional(),
  })
  .refine(({ time_limit, times_reference }) => time_limit === undefined || times_reference === undefined, {
    path: ['times_reference'],
    message: 'stands in place of time_limit; leave one of them out',
  })
  .refine(({ times_reference, at_least }) => at_least === undefined || times_reference !== undefined, {
    path: ['at_least'],
    message: 'belongs to times_reference, which is not there',
  });

const GroupYaml = z.strictObject({
  /** The tests file; for programs, a folder of .in and .ans files will do as well. */
  file: innerPath,
  visibility: z.enum(['shown', 'on_fail', 'hidden']),
  /** What a learner is told when a case of this group fails. */
  message: z.string().optional(),
  /** Of programs: how this group is compared, in place of the problem's own check. */
  check: CheckYaml.optional(),
  /** What an output validator or an interactor is called with, after its three usual arguments. */
  args: z.array(z.string()).default([]),
  /** Seconds and MiB, in place of those of problem.yaml. */
  limits: GroupLimits.default({}),
});
export type GroupYaml = z.infer<typeof GroupYaml>;

const Expectation = z.strictObject({
  verdict: z.array(VerdictWord).min(1).optional(),
  first_fail: groupName.optional(),
});
export type Expectation = z.infer<typeof Expectation>;

function pythonWith(prelude: 'practice' | 'none') {
  return z
    .strictObject({
      prelude: z.enum(['practice', 'none']).default(prelude),
      recursion_limit: whole(100, 1_000_000).default(20_000),
    })
    .default({ prelude, recursion_limit: 20_000 });
}

const Mutants = z.strictObject({
  /** Mutants of the reference that no case could tell from it, and why: by what `problems verify` calls them. */
  equivalent: z.record(z.string(), z.string().min(1)).default({}),
});

const shared = {
  practice_format: z.literal(1n, 'this version reads practice_format 1'),
  difficulty: whole(1, 5),
  tags: z.array(z.string().min(1)).default([]),
  python: pythonWith('practice'),
  reference: innerPath,
  crosscheck: z.array(innerPath).default([]),
  groups: z
    .record(groupName, GroupYaml)
    .refine((groups) => Object.keys(groups).length > 0, 'needs at least one group'),
  hints: z.array(z.string().min(1)).default([]),
  expect: z.record(innerPath, Expectation).default({}),
  mutants: Mutants.default({ equivalent: {} }),
};

/** practice.yaml: what makes an ICPC package a practice problem.  */
export const PracticeYaml = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function'),
    entry: FunctionEntry,
    check: CheckYaml.default('exact'),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('class'),
    entry: ClassEntry,
    check: CheckYaml.default('exact'),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('codec'),
    entry: CodecEntry,
    check: CheckYaml.default('round_trip'),
    /** Decoding always happens in a fresh process; a package may say so, and cannot say otherwise. */
    fresh_process: z.literal(true).default(true),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('stdio'),
    /** What standard input holds, in words: told to whoever makes a case of their own. */
    input: z.string().default(''),
    check: CheckYaml.default('tokens'),
    ...shared,
    /** A program stands by itself: what is accepted here is so wherever Python is. */
    python: pythonWith('none'),
  }),
  z.strictObject({
    kind: z.literal('interactive'),
    /** What the interactor is given for a case, in words. */
    input: z.string().default(''),
    /** The other side of the conversation: an output validator of the ICPC format, in Python. */
    interactor: innerPath,
    ...shared,
    python: pythonWith('none'),
  }),
]);
export type PracticeYaml = z.infer<typeof PracticeYaml>;
