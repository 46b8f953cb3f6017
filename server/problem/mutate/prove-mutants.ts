import type { Sandbox } from '#sandbox/sandbox.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { inParallel } from '../in-parallel.ts';
import type { Package } from '../package.ts';
import type { JudgedSubmission } from '../verify/run-submission.ts';
import { findMutants } from './find-mutants.ts';
import { firstKilling, type Killing } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { MutantReport, Survivor } from './mutant-report.ts';
import { createSuggester } from './suggest.ts';
import { inHaste, tellingCases } from './telling-cases.ts';

type Options = { boxes: number; onProgress: (line: string) => void; signal?: AbortSignal };

type Judged = { mutant: Mutant; reason: string | undefined; killing: Killing | null };

/** Makes every small mistake in the reference, and looks whether the cases notice. Null while the reference itself is
 *  not accepted. */
export async function proveMutants(
  found: Package,
  problem: BuiltProblem,
  submissions: JudgedSubmission[],
  sandbox: Sandbox,
  options: Options,
): Promise<MutantReport | null> {
  const { practice, referenceSource } = found;
  const accepted = submissions.filter(({ word }) => word === 'AC').map(({ path }) => path);
  const reference = submissions.find(({ path }) => path === practice.reference);
  if (reference?.word !== 'AC') return null;
  const mutants = await findMutants(sandbox, referenceSource, practice.reference, options.signal);
  const declared = practice.mutants.equivalent;
  const judged = await judgeAll(problem, mutants, declared, reference, sandbox, options);
  const living = judged.filter(({ killing }) => killing === null);
  const undeclared = living.filter(({ reason }) => reason === undefined);
  const survivors = await suggestAll(trusting(found, accepted), problem, undeclared, sandbox, options);
  return {
    total: mutants.length,
    killed: mutants.length - living.length,
    equivalent: living.flatMap(({ mutant: { id, diff }, reason }) =>
      reason === undefined ? [] : [{ id, reason, diff }],
    ),
    survivors,
    differences: [
      ...survivors.map(
        ({ id, line }) => `a mutant of the reference survives every case, line ${line}: ${id}`,
      ),
      ...wrongDeclarations(declared, judged),
    ],
  };
}

/** The package with only those of its accepted submissions that are: the others cannot say which inputs make sense. */
function trusting(found: Package, accepted: string[]): Package {
  const submissions = found.submissions.filter(
    ({ folder, path }) => folder !== 'accepted' || accepted.includes(path),
  );
  return { ...found, submissions };
}

async function judgeAll(
  problem: BuiltProblem,
  mutants: Mutant[],
  declared: Record<string, string>,
  reference: JudgedSubmission,
  sandbox: Sandbox,
  { boxes, onProgress, signal }: Options,
): Promise<Judged[]> {
  const cases = tellingCases(problem);
  const hasty = inHaste(cases, reference);
  let done = 0;
  return inParallel(mutants, boxes, async (mutant) => {
    const reason = declared[mutant.id];
    // What is said to be equivalent must be so within the real limits: a slow machine may not find that it is slower.
    const judgedOn = reason === undefined ? hasty : cases;
    const killing = await firstKilling(problem, mutant.source, judgedOn, sandbox, { signal });
    done += 1;
    onProgress(`${done} of ${mutants.length} mutants judged`);
    return { mutant, reason, killing };
  });
}

/** Suggestions are looked for one mutant after the other per box, since each takes whatever time it is given. */
async function suggestAll(
  found: Package,
  problem: BuiltProblem,
  living: Judged[],
  sandbox: Sandbox,
  { boxes, onProgress, signal }: Options,
): Promise<Survivor[]> {
  if (living.length === 0) return [];
  onProgress(`looking for inputs that kill ${living.length} mutants`);
  const suggest = await createSuggester(found, problem, sandbox, signal);
  return inParallel(living, boxes, async ({ mutant: { id, operator, line, diff, source } }) => {
    return { id, operator, line, diff, suggestion: await suggest(source) };
  });
}

function wrongDeclarations(declared: Record<string, string>, judged: Judged[]): string[] {
  const byId = new Map(judged.map((one) => [one.mutant.id, one]));
  return Object.keys(declared).flatMap((id) => {
    const one = byId.get(id);
    const entry = `practice.yaml, mutants.equivalent: ${id}`;
    if (!one) return [`${entry}: the reference has no such mutant`];
    if (one.killing === null) return [];
    const { case: by, word } = one.killing;
    return [`${entry}: is not equivalent: ${word} on "${by.name}" of group ${by.group}`];
  });
}
