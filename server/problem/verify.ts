import type { Sandbox } from '#sandbox/sandbox.ts';
import { calibrate } from '../judge/calibrate.ts';
import { buildProblem } from './build.ts';
import type { BuiltProblem } from './built-problem.ts';
import { inParallel } from './in-parallel.ts';
import { loadPackage } from './load.ts';
import type { MutantReport } from './mutate/mutant-report.ts';
import { proveMutants } from './mutate/prove-mutants.ts';
import type { Package, PackageSubmission } from './package.ts';
import { describeIssue, PackageError } from './package-error.ts';
import { differencesOf } from './verify/differences.ts';
import { expectedWord, rulesFor } from './verify/expected-verdicts.ts';
import { needlessCheck } from './verify/needless-check.ts';
import { buildDifferences } from './verify/reproducible.ts';
import { type JudgedSubmission, runSubmission } from './verify/run-submission.ts';
import { tooSlow } from './verify/too-slow.ts';
import { untouchedBounds } from './verify/untouched-bounds.ts';

export type VerifiedSubmission = JudgedSubmission & { expected: string; differences: string[] };

export type VerifyReport = {
  slug: string;
  /** In the order of judging. */
  groups: { name: string; cases: number }[];
  submissions: VerifiedSubmission[];
  /** Null where there is nothing to prove yet: the reference itself is not accepted. */
  mutants: MutantReport | null;
  /** Everything that keeps the package from being proven; empty where it is. */
  differences: string[];
  /** When this was proven, where nothing has changed since and it was not proven again. */
  provenAt?: string;
};

export type VerifyOptions = {
  /** Boxes of the sandbox, and so submissions judged at once. */
  boxes: number;
  onProgress?: (line: string) => void;
  signal?: AbortSignal;
};

/** Proves a package, or says what is wrong with it. @throws BoxFailure when no box can be had */
export async function verifyProblem(
  problemsFolder: string,
  slug: string,
  sandbox: Sandbox,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const { onProgress = () => {} } = options;
  try {
    const found = await loadPackage(problemsFolder, slug);
    onProgress('building it twice');
    return await proveBuilt(found, await buildTwice(found, sandbox, options), sandbox, {
      ...options,
      onProgress,
    });
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const differences = error.issues.map((issue) => describeIssue(slug, issue));
    return { slug, groups: [], submissions: [], mutants: null, differences };
  }
}

/** The second time with another hash seed, which shows what depends on the order of a set. Crosschecks are accepted
 *  submissions, so the matrix has them. */
async function buildTwice(
  found: Package,
  sandbox: Sandbox,
  { signal }: VerifyOptions,
): Promise<BuiltProblem[]> {
  const shared = { crosscheck: false, ...(signal && { signal }) };
  return Promise.all([
    buildProblem(found, sandbox, shared),
    buildProblem(found, sandbox, { ...shared, interpreter: 'other' }),
  ]);
}

async function proveBuilt(
  found: Package,
  [problem, again]: BuiltProblem[],
  sandbox: Sandbox,
  options: VerifyOptions & { onProgress: (line: string) => void },
): Promise<VerifyReport> {
  if (!problem || !again) throw new Error('A package must be built twice to be proven');
  const { slug } = found;
  const calibrated = await calibrate(problem, sandbox, options.signal ? { signal: options.signal } : {});
  const submissions = await judgeAll(found, calibrated, sandbox, options);
  const reference = found.submissions.find(({ path }) => path === found.practice.reference);
  const slow = reference ? await tooSlow(calibrated, reference, submissions, sandbox, options.signal) : [];
  const loose = await needlessCheck(found, calibrated, submissions, sandbox, options.signal);
  const mutants = await proveMutants(found, calibrated, submissions, sandbox, options);
  const groups = problem.groups.map(({ name }) => ({
    name,
    cases: problem.cases.filter((one) => one.group === name).length,
  }));
  const differences = [
    ...submissions.flatMap(({ path, differences }) => differences.map((text) => `${path}: ${text}`)),
    ...slow,
    ...loose,
    ...untouchedBounds(problem).map((bound) => `no case touches the bound ${bound}`),
    ...buildDifferences(problem, again),
    ...(mutants?.differences ?? []),
  ];
  return { slug, groups, submissions, mutants, differences: differences.map((text) => `${slug}: ${text}`) };
}

async function judgeAll(
  found: Package,
  problem: BuiltProblem,
  sandbox: Sandbox,
  { boxes, onProgress, signal }: VerifyOptions & { onProgress: (line: string) => void },
): Promise<VerifiedSubmission[]> {
  let done = 0;
  return inParallel(found.submissions, boxes, async (submission) => {
    const verified = await verifySubmission(found, problem, submission, sandbox, signal);
    done += 1;
    onProgress(`${done} of ${found.submissions.length} submissions judged`);
    return verified;
  });
}

async function verifySubmission(
  found: Package,
  problem: BuiltProblem,
  submission: PackageSubmission,
  sandbox: Sandbox,
  signal: AbortSignal | undefined,
): Promise<VerifiedSubmission> {
  const rules = rulesFor(found, submission);
  const compare = (judged: JudgedSubmission): VerifiedSubmission => {
    const differences = differencesOf(judged, rules, found.practice.expect[submission.path]);
    return { ...judged, expected: expectedWord(submission), differences };
  };
  const verified = compare(await runSubmission(problem, submission, sandbox, { signal }));
  if (verified.differences.length === 0) return verified;
  // What differs is judged again and explained: an author needs to see the case that learners do not.
  return compare(await runSubmission(problem, submission, sandbox, { inFull: true, signal }));
}
