import type { Sandbox } from '#sandbox/sandbox.ts';
import { isAnswer } from '../../judge/compare.ts';
import type { CaseLimits, Check } from '../built-problem.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { Package } from '../package.ts';
import type { PackageIssue } from '../package-error.ts';
import { answersOf } from './answers.ts';
import type { JsonCase } from './examine-cases.ts';
import { issueAt, type ReadOptions } from './read-cases.ts';
import type { TrustedRun } from './run-trusted.ts';

export type LimitedCase = JsonCase & { limits: CaseLimits; check: Check };

/** The answer of every case, in order: what the author of a program states, else the reference's; both must agree. */
export async function freezeAnswers(
  found: Package,
  harness: HarnessSpec,
  cases: LimitedCase[],
  sandbox: Sandbox,
  options: ReadOptions,
  issues: PackageIssue[],
): Promise<string[]> {
  const asked = cases.filter((one) => !isGivenToValidator(one));
  const runs = await answersOf(sandbox, found.referenceSource, harness, asked, options);
  const answered = new Map(asked.map((one, i) => [one, runs[i]]));
  return cases.map((one) => {
    const run = answered.get(one) ?? { ok: false, message: 'was not run' };
    const read = isGivenToValidator(one) ? { answer: one.stated[0] ?? '' } : readAnswer(one, run, harness);
    if ('answer' in read) return read.answer;
    issues.push(issueAt(one.place, `"${one.name}": ${read.message}`));
    return '';
  });
}

/** Whatever it may be: it need not be what a program could print. */
function isGivenToValidator({ check, stated }: LimitedCase): boolean {
  return check.kind === 'validator' && stated[0] !== null;
}

type ReadAnswer = { answer: string } | { message: string };

function readAnswer(one: LimitedCase, run: TrustedRun, harness: HarnessSpec): ReadAnswer {
  const { check } = one;
  if (!run.ok) return { message: `the reference ${run.message}` };
  if (check.kind === 'any_of') return readAnyOf(one, run.results, check);
  // Whether that is what the author states, only the checker can say (prove-checker.ts).
  if (check.kind === 'python' || check.kind === 'validator') return { answer: run.results };
  const lines = harness.kind === 'class' ? run.results.split('\n') : [run.results];
  for (const [i, stated] of one.stated.entries()) {
    if (stated === null || isAnswer(lines[i] ?? '', stated, check)) continue;
    const where = harness.kind === 'class' ? `operation ${i + 1} (${nameOf(one, i)}): ` : '';
    return { message: `${where}the case says ${cut(stated)}, the reference ${cut(lines[i] ?? 'nothing')}` };
  }
  // Within a tolerance, only what the author states is the middle of what is right.
  return { answer: (check.kind === 'tokens' && one.stated[0]) || run.results };
}

/** Several answers are right: the author lists them, and the reference must give one of them. */
function readAnyOf(one: LimitedCase, result: string, check: Check): ReadAnswer {
  const [stated] = one.stated;
  if (!stated) return { message: 'with check any_of, a case must list its answers' };
  if (isAnswer(result, stated, check)) return { answer: stated };
  return { message: `the reference gives ${cut(result)}, which is not among the answers ${cut(stated)}` };
}

function nameOf(one: LimitedCase, at: number): string {
  return (one.input.kind === 'class' && one.input.operations[at]?.method) || 'the constructor';
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
