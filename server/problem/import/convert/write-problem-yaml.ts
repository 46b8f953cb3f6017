import { stringify } from 'yaml';
import { type Draft, derivedUuid } from './draft.ts';
import type { SourceProblem } from './source-problem.ts';

/** MiB. What a box has for a run, and the most that is kept of what it prints. */
const mostMemory = 1024;
const mostOutput = 16;
/** Seconds, where the package says none and nothing was measured yet. */
const usualTimeLimit = 1;

/** problem.yaml of ours. What differs from the source is told, the time limit elsewhere. */
export function writeProblemYaml(draft: Draft, problem: SourceProblem, title: string | null): void {
  const { files, ledger } = draft;
  const { uuid, timeLimit, memory, output, copied } = problem;
  const note = (at: string, reason: string) => ledger.note('changed', 'problem.yaml', at, reason);
  const name = problem.name ?? title ?? draft.slug;
  if (problem.name === null) note('name', `is not there; taken from the ${title ? 'statement' : 'folder'}`);
  if (uuid === null) note('uuid', 'is not there; one was made from the name and this file');
  if (memory !== null && memory > mostMemory)
    note('limits.memory', `${memory} MiB became ${mostMemory}, all that a box has`);
  if (output !== null && output > mostOutput)
    note('limits.output', `${output} MiB became ${mostOutput}, the most that is read`);
  const limits = {
    time_limit: timeLimit ?? usualTimeLimit,
    memory: Math.min(Math.ceil(memory ?? mostMemory), mostMemory),
    output: Math.min(Math.ceil(output ?? 8), mostOutput),
    ...(problem.passes > 1 && { validation_passes: problem.passes }),
  };
  const yaml = stringify({
    problem_format_version: '2025-09',
    type: typeOf(problem),
    name,
    uuid: uuid ?? derivedUuid(draft),
    ...copied,
    limits,
  });
  files.set('problem.yaml', Buffer.from(yaml));
}

function typeOf({ isInteractive, passes }: SourceProblem): string {
  if (isInteractive) return 'interactive';
  return passes > 1 ? 'multi-pass' : 'pass-fail';
}
