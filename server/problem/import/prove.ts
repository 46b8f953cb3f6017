import type { Sandbox } from '#sandbox/sandbox.ts';
import { calibrate } from '../../judge/calibrate.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { caseLimits } from '../case-limits.ts';
import { inParallel } from '../in-parallel.ts';
import type { Package } from '../package.ts';
import { type JudgedSubmission, runSubmission } from '../verify/run-submission.ts';
import type { TakenSubmission } from './convert/take-submissions.ts';
import { writePracticeYaml } from './convert/write-practice-yaml.ts';
import type { Converted } from './convert.ts';
import {
  type Candidate,
  chooseReference,
  type ProveOptions,
  parseConverted,
} from './prove/choose-reference.ts';
import { recalibrate } from './prove/recalibrate.ts';
import { type SettledSubmission, settleLabel } from './prove/settle-label.ts';

export type Proven = { reference: string; timeLimit: string; submissions: SettledSubmission[] };

/**
 * Runs what was converted: finds a reference, sets time limits for Python, and holds every submission against its label.
 * @throws ImportError where there is no reference; BoxFailure when no box can be had
 */
export async function proveConverted(
  converted: Converted,
  sandbox: Sandbox,
  options: ProveOptions,
): Promise<Proven> {
  const candidate = await chooseReference(converted, sandbox, options);
  const { reference } = candidate;
  const judged = new Map([[reference.path, reference]]);
  const isAccepted = ({ label }: TakenSubmission) => label.folder === 'accepted';
  await judgeAll(
    converted.submissions.filter(isAccepted),
    candidate.found,
    candidate.problem,
    judged,
    sandbox,
    options,
  );
  const accepted = [...judged.values()].filter(({ word }) => word === 'AC');
  const { limits, told } = recalibrate(converted.problem, accepted, reference);
  converted.draft.ledger.note(
    Object.keys(limits).length > 0 ? 'changed' : 'imported',
    'problem.yaml',
    'limits.time_limit',
    told,
  );
  writePracticeYaml(converted, { reference: reference.path, limits });
  const found = parseConverted(converted);
  const problem = await limited(found, candidate, sandbox, options);
  await judgeAll(converted.submissions, found, problem, judged, sandbox, options);
  const submissions = converted.submissions.map((taken) => {
    const verdicts = judged.get(taken.path);
    if (!verdicts) throw new Error(`${taken.path} was not judged`);
    return settleLabel(converted, found, taken, verdicts);
  });
  return { reference: reference.path, timeLimit: told, submissions };
}

/** The built problem under the limits that it has now: nothing else of it has changed. */
async function limited(
  found: Package,
  { problem }: Candidate,
  sandbox: Sandbox,
  { signal }: ProveOptions,
): Promise<BuiltProblem> {
  const limits = new Map(
    found.groups.map((group) => [group.name, caseLimits(found.problem.limits, group.limits)]),
  );
  const cases = problem.cases.map((one) => ({ ...one, limits: limits.get(one.group) ?? one.limits }));
  return calibrate({ ...problem, cases }, sandbox, signal ? { signal } : {});
}

/** Those that have no verdicts yet; the accepted ones got theirs under limits that are wider than any. */
async function judgeAll(
  taken: TakenSubmission[],
  found: Package,
  problem: BuiltProblem,
  judged: Map<string, JudgedSubmission>,
  sandbox: Sandbox,
  { boxes, signal, onProgress }: ProveOptions,
): Promise<void> {
  const open = found.submissions.filter(
    ({ path }) => !judged.has(path) && taken.some((one) => one.path === path),
  );
  let done = 0;
  await inParallel(open, boxes, async (submission) => {
    judged.set(submission.path, await runSubmission(problem, submission, sandbox, { inFull: true, signal }));
    done += 1;
    onProgress?.(`${done} of ${open.length} submissions judged`);
  });
}
