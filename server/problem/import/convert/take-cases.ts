import { ImportError } from '../import-error.ts';
import type { Draft } from './draft.ts';
import { findCases } from './find-cases.ts';
import { type CaseGroup, groupCases } from './group-cases.ts';
import type { SourceProblem } from './source-problem.ts';
import type { Judging } from './take-validator.ts';

/** A package may have 64 MiB in all; the rest is for programs and texts. */
const largestDataBytes = 56 * 1024 ** 2;

/** @throws ImportError where no case can come over */
export function takeCases(draft: Draft, problem: SourceProblem, judging: Judging): CaseGroup[] {
  const cases = withinSize(draft, findCases(draft));
  const groups = groupCases(cases, problem.args);
  if (groups.length === 0) throw new ImportError('it holds no case that could come over');
  for (const group of groups) for (const one of group.cases) writeCase(draft, group, one, judging);
  return groups;
}

function withinSize<T extends { base: string; input: Buffer; answer: Buffer | null }>(
  draft: Draft,
  cases: T[],
): T[] {
  let total = 0;
  return cases.filter(({ base, input, answer }) => {
    const size = input.length + (answer?.length ?? 0);
    if (total + size <= largestDataBytes) {
      total += size;
      return true;
    }
    draft.ledger.enter('left out', `${base}.in`, 'the package would be over 64 MiB with it');
    if (answer) draft.ledger.enter('left out', `${base}.ans`, 'its case is left out');
    return false;
  });
}

function writeCase(
  { files, ledger }: Draft,
  group: CaseGroup,
  { base, name, input, answer }: CaseGroup['cases'][number],
  judging: Judging,
): void {
  const path = `${group.path}/${name}`;
  files.set(`${path}.in`, input);
  if (answer) files.set(`${path}.ans`, answer);
  const isRenamed = !base.endsWith(`/${name}`);
  const what = `case ${name} of the group ${group.name}${isRenamed ? ', renamed' : ''}${lineEnds(input)}`;
  const needsAnswer = answer === null && judging.by !== 'interactor';
  if (needsAnswer)
    ledger.enter('changed', `${base}.in`, `${what}; it has no .ans file: the reference gives the answer`);
  else ledger.enter(isRenamed ? 'changed' : 'imported', `${base}.in`, what);
  if (answer)
    ledger.enter(
      'imported',
      `${base}.ans`,
      `answer of ${name} of the group ${group.name}${lineEnds(answer)}`,
    );
}

function lineEnds(bytes: Buffer): string {
  return bytes.includes('\r\n') ? '; its lines end in CRLF, and are kept so' : '';
}
