import type { Draft } from './convert/draft.ts';
import type { CaseGroup } from './convert/group-cases.ts';
import { leaveOutRest } from './convert/leave-out-rest.ts';
import { readProblemYaml } from './convert/read-problem-yaml.ts';
import type { SourceProblem } from './convert/source-problem.ts';
import { takeCases } from './convert/take-cases.ts';
import { type TakenInputValidator, takeInputValidators } from './convert/take-input-validators.ts';
import { type TakenSubmission, takeSubmissions } from './convert/take-submissions.ts';
import { takeSubmissionsYaml } from './convert/take-submissions-yaml.ts';
import { takeTexts } from './convert/take-texts.ts';
import { type Judging, takeValidator } from './convert/take-validator.ts';
import { takeTimeLimit } from './convert/time-limit-files.ts';
import { readTokenFlags } from './convert/token-flags.ts';
import { writeProblemYaml } from './convert/write-problem-yaml.ts';

/** Somebody else's package, read; what only running it can tell is still open. */
export type Converted = {
  draft: Draft;
  problem: SourceProblem;
  judging: Judging;
  groups: CaseGroup[];
  submissions: TakenSubmission[];
  /** Those that have accepted every input, once they were asked. */
  inputValidators: TakenInputValidator[];
  /** In the source: the only submission that may be the reference. Null where any accepted one may. */
  givenReference: string | null;
};

const starter = `import sys


def main():
    ...


if __name__ == "__main__":
    main()
`;

/** Translates all that can be without running anything. @throws ImportError where nothing can come of it */
export function convertPackage(draft: Draft, givenReference: string | null = null): Converted {
  const problem = readProblemYaml(draft.source, draft.ledger);
  problem.timeLimit ??= takeTimeLimit(draft);
  const judging = takeValidator(draft, problem);
  const groups = takeCases(draft, problem, judging);
  const submissions = takeSubmissions(draft, problem);
  for (const { from, changes } of submissions)
    if (from === givenReference) changes.push('given with --reference, and not of the package');
  const inputValidators = takeInputValidators(draft, problem);
  takeSubmissionsYaml(draft, submissions, groups);
  const title = takeTexts(draft);
  writeProblemYaml(draft, problem, title);
  draft.files.set('attachments/templates/python3/solution.py', Buffer.from(starter));
  if (judging.by === 'tokens') tellUnknownFlags(draft, groups);
  leaveOutRest(draft);
  draft.ledger.note(
    'changed',
    'practice.yaml',
    'difficulty',
    'the format knows none: it is 3 until somebody says better',
  );
  return { draft, problem, judging, groups, submissions, inputValidators, givenReference };
}

function tellUnknownFlags({ ledger }: Draft, groups: CaseGroup[]): void {
  for (const { args, folder } of groups)
    for (const flag of readTokenFlags(args).unknown)
      ledger.note('left out', folder, flag, 'is no argument of the default output validator');
}
