import type { Sandbox } from '#sandbox/sandbox.ts';
import { compileChecker } from '../../build/compile-checker.ts';
import { buildProblem } from '../../build.ts';
import type { BuiltProblem } from '../../built-problem.ts';
import { parsePackage } from '../../load.ts';
import type { Package } from '../../package.ts';
import { PackageError } from '../../package-error.ts';
import { type JudgedSubmission, runSubmission } from '../../verify/run-submission.ts';
import { noReference } from '../convert/given-reference.ts';
import { writePracticeYaml } from '../convert/write-practice-yaml.ts';
import type { Converted } from '../convert.ts';
import { ImportError } from '../import-error.ts';
import { proveInputValidators } from './prove-input-validators.ts';

/** Seconds: what an accepted submission may take while it is measured. */
const leastMeasured = 10;
const timesLimit = 10;

export type Candidate = { found: Package; problem: BuiltProblem; reference: JudgedSubmission };

export type ProveOptions = {
  onProgress?: (line: string) => void;
  signal?: AbortSignal | undefined;
  boxes: number;
};

/**
 * The first accepted submission in Python that this judge accepts too, with the package built on it under limits for
 * measuring. @throws ImportError where there is none
 */
export async function chooseReference(
  converted: Converted,
  sandbox: Sandbox,
  options: ProveOptions,
): Promise<Candidate> {
  const { draft, submissions, givenReference } = converted;
  const accepted = submissions.filter(
    ({ label, from }) => label.folder === 'accepted' && (givenReference === null || from === givenReference),
  );
  if (accepted.length === 0) throw noReference(draft.source.files.keys());
  await tryAuthorsPrograms(converted, accepted[0]?.path ?? '', sandbox, options);
  const failures: string[] = [];
  for (const { path, from } of accepted) {
    options.onProgress?.(`building it with ${path} as the reference`);
    const tried = await tryReference(converted, path, sandbox, options);
    if (typeof tried !== 'string') return tried;
    failures.push(`${from}: ${tried}`);
  }
  const whose =
    givenReference === null
      ? 'none of its accepted submissions in Python'
      : 'what was given with --reference';
  const can = givenReference === null ? 'can be' : 'cannot be';
  throw new ImportError(`${whose} ${can} the reference:\n${failures.join('\n')}`);
}

/** What is wrong with them is no fault of any reference. @throws PackageError where what judges does not compile */
async function tryAuthorsPrograms(
  converted: Converted,
  path: string,
  sandbox: Sandbox,
  { signal }: ProveOptions,
): Promise<void> {
  if (converted.judging.by === 'tokens' && converted.inputValidators.length === 0) return;
  writePracticeYaml(converted, { reference: path, limits: {} });
  const found = parseConverted(converted);
  await compileChecker(found, sandbox, signal);
  await proveInputValidators(converted, found, sandbox, signal);
}

async function tryReference(
  converted: Converted,
  path: string,
  sandbox: Sandbox,
  { signal }: ProveOptions,
): Promise<Candidate | string> {
  const limit = Math.max(leastMeasured, timesLimit * (converted.problem.timeLimit ?? 1));
  writePracticeYaml(converted, { reference: path, limits: { time_limit: limit } });
  try {
    const found = parseConverted(converted);
    const problem = await buildProblem(found, sandbox, { crosscheck: false, ...(signal && { signal }) });
    const submission = found.submissions.find((one) => one.path === path);
    if (!submission) throw new Error(`${path} is not in the package that it came from`);
    const reference = await runSubmission(problem, submission, sandbox, { inFull: true, signal });
    return reference.word === 'AC' ? { found, problem, reference } : describe(reference);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.message.split('\n').slice(0, 3).join('; ');
  }
}

/** What was converted, as if it were read from the disk. @throws PackageError */
export function parseConverted({ draft: { slug, files } }: Converted): Package {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return parsePackage({ slug, files: sorted, contentHash: 'not yet on a disk' });
}

function describe({ word, message, cases }: JudgedSubmission): string {
  const failed = cases.find((one) => one.word !== 'AC');
  const where = failed ? ` on ${failed.name} of the group ${failed.group}` : '';
  return `${failed?.word ?? word}${where}: ${(failed?.message ?? message ?? '').split('\n')[0]?.slice(0, 300)}`;
}
