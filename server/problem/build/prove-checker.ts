import type { Sandbox } from '#sandbox/sandbox.ts';
import { Checker, CheckerFailure } from '../../judge/checker/checker.ts';
import type { BuiltCase } from '../built-problem.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { PackageIssue } from '../package-error.ts';
import type { DraftCase } from './draft-case.ts';
import { issueAt } from './read-cases.ts';

/** The author's checker must accept what the reference gives for every case, and what the author states there. */
export async function proveChecker(
  source: string,
  harness: HarnessSpec,
  cases: BuiltCase[],
  drafts: DraftCase[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<PackageIssue[]> {
  await using checker = new Checker(sandbox, source, signal);
  const issues: PackageIssue[] = [];
  for (const [i, one] of cases.entries()) {
    const draft = drafts[i];
    for (const { whose, answer } of draft ? rightAnswers(one, draft) : []) {
      const refusal = await refusalOf(checker, one, answer, harness);
      if (draft && refusal !== null) issues.push(issueAt(draft.place, `"${one.name}": ${refusal} ${whose}`));
    }
  }
  return issues;
}

function rightAnswers({ answer }: BuiltCase, { stated }: DraftCase) {
  const lines = answer.split('\n').map((line, i) => stated[i] ?? line);
  const ofReference = { whose: 'the answer of the reference', answer };
  const ofAuthor = { whose: 'the answer that the case states', answer: lines.join('\n') };
  return ofAuthor.answer === answer ? [ofReference] : [ofReference, ofAuthor];
}

async function refusalOf(
  checker: Checker,
  one: BuiltCase,
  answer: string,
  harness: HarnessSpec,
): Promise<string | null> {
  try {
    const word = await checker.ask(one, answer, harness);
    return word.accepted ? null : `the checker refuses${word.reason ? ` (${word.reason})` : ''}`;
  } catch (error) {
    if (!(error instanceof CheckerFailure)) throw error;
    return `the checker failed (${error.message}) on`;
  }
}
