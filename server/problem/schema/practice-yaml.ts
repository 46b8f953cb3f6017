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
    time_limit: positive.optional().describe('Seconds of CPU time for each case'),
    times_reference: positive
      .refine((times) => times >= LEAST_TIMES, `must be at least ${LEAST_TIMES}`)
      .optional()
      .describe(
        "In place of time_limit: so many times what the reference takes for the group's slowest case, measured by each judge",
      ),
    at_least: positive.optional().describe('Seconds that times_reference gives in any case'),
    memory: whole(1).optional().describe('MiB'),
    output: whole(1).optional().describe('MiB that a program may print; 16 at most'),
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
  file: innerPath.meta({
    description: 'The tests file; for programs, a folder of .in and .ans files will do as well',
    examples: ['tests/20-edges.yaml', 'data/sample'],
  }),
  visibility: z
    .enum(['shown', 'on_fail', 'hidden'])
    .describe('shown: the examples of the statement; on_fail: shown once failed; hidden: never shown'),
  message: z
    .string()
    .optional()
    .describe(
      'What a learner is told when a case of this group fails: a hint at its rule, not at its answer',
    ),
  check: CheckYaml.optional().describe(
    "Of programs: how this group is compared, in place of the problem's own check",
  ),
  args: z
    .array(z.string())
    .default([])
    .describe('What an output validator or an interactor is called with, after its three usual arguments'),
  input_args: z.array(z.string()).default([]).describe('What the input validators are called with'),
  limits: GroupLimits.default({}).describe('In place of those of problem.yaml'),
});
export type GroupYaml = z.infer<typeof GroupYaml>;

const Expectation = z.strictObject({
  verdict: z.array(VerdictWord).min(1).optional().describe('The verdict of the first case that fails'),
  first_fail: groupName.optional().describe('The group in which it fails first'),
});
export type Expectation = z.infer<typeof Expectation>;

function pythonWith(prelude: 'practice' | 'none') {
  return z
    .strictObject({
      prelude: z
        .enum(['practice', 'none'])
        .default(prelude)
        .describe('practice: typing names, collections, heapq, TreeNode … are there without an import'),
      recursion_limit: whole(100, 1_000_000).default(20_000).describe("sys.setrecursionlimit's argument"),
    })
    .default({ prelude, recursion_limit: 20_000 })
    .describe('What a submission finds in Python');
}

const Mutants = z.strictObject({
  equivalent: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe('By what `problems verify` calls the mutant: why no case could tell it from the reference'),
});

const shared = {
  practice_format: z
    .literal(1n, 'this version reads practice_format 1')
    .describe('The version of this format: 1'),
  difficulty: whole(1, 5).describe('1 (easiest) to 5'),
  tags: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'What it practises', examples: [['hash-map', 'design']] }),
  python: pythonWith('practice'),
  reference: innerPath.meta({
    description: 'The accepted submission that gives the answers which cases leave out',
    examples: ['submissions/accepted/reference.py'],
  }),
  crosscheck: z
    .array(innerPath)
    .default([])
    .describe(
      'Accepted submissions that must agree with the reference on every case; best ones that work otherwise',
    ),
  groups: z
    .record(groupName, GroupYaml)
    .refine((groups) => Object.keys(groups).length > 0, 'needs at least one group')
    .describe('In the order of judging: usually sample, edges, random, large'),
  hints: z
    .array(z.string().min(1))
    .default([])
    .describe('Markdown, shown one after the other when a learner asks: questions first, the idea last'),
  expect: z
    .record(innerPath, Expectation)
    .default({})
    .describe('By submission: what its folder does not say of it'),
  mutants: Mutants.default({ equivalent: {} }).describe(
    'Small mistakes in the reference that change nothing',
  ),
};

const inputValidators = z
  .array(innerPath)
  .default([])
  .describe(
    'Programs of the ICPC format, in Python, C or C++, that read the input of a case and leave with 42 where it is valid: run over every case',
  );

/** As many runs of a submission for one case as anybody has asked for, and more. */
export const mostPasses = 100;

/** practice.yaml: what makes an ICPC package a practice problem. The descriptions are what an editor shows (json-schema.ts). */
export const PracticeYaml = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function').describe('The learner writes a function; a case is its arguments'),
    entry: FunctionEntry,
    check: CheckYaml.default('exact'),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('class').describe('The learner writes a class; a case is a script of calls'),
    entry: ClassEntry,
    check: CheckYaml.default('exact'),
    ...shared,
  }),
  z.strictObject({
    kind: z
      .literal('codec')
      .describe('The learner writes an encoder and a decoder; a case is a value that must survive both'),
    entry: CodecEntry,
    check: CheckYaml.default('round_trip'),
    fresh_process: z
      .literal(true)
      .default(true)
      .describe('Decoding always happens in a fresh process; a package may say so, and cannot say otherwise'),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('stdio').describe('The learner writes a program; a case is its standard input'),
    input: z
      .string()
      .default('')
      .describe('What standard input holds, in words: told to whoever makes a case of their own'),
    input_validators: inputValidators,
    check: CheckYaml.default('tokens'),
    passes: whole(1, mostPasses)
      .default(1)
      .describe(
        'How often the output validator may have a submission run for a case, each time on the nextpass.in that it wrote',
      ),
    ...shared,
    /** A program stands by itself: what is accepted here is so wherever Python is. */
    python: pythonWith('none'),
  }),
  z.strictObject({
    kind: z
      .literal('interactive')
      .describe('The learner writes a program that talks with the interactor; a case is what that is told'),
    input: z.string().default('').describe('What the interactor is given for a case, in words'),
    input_validators: inputValidators,
    interactor: innerPath.describe(
      'The other side of the conversation: an output validator of the ICPC format, in Python, C or C++ (a file, or a folder)',
    ),
    ...shared,
    python: pythonWith('none'),
  }),
]);
export type PracticeYaml = z.infer<typeof PracticeYaml>;
