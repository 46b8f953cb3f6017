import type { VerdictWord } from '../../schema/practice-yaml.ts';
import type { Dialect } from './source-problem.ts';

export type Label = {
  /** The folder that a submission gets here. */
  folder: string;
  /** Why it is another than in the source. */
  moved: string | null;
  /** What the label allows there, where that is more than the folder of ours allows. */
  wider: { permitted: VerdictWord[]; required: VerdictWord[] } | null;
};

const same = new Set([
  'accepted',
  'rejected',
  'wrong_answer',
  'time_limit_exceeded',
  'run_time_error',
  'memory_limit_exceeded',
  'output_limit_exceeded',
  'compile_error',
  'brute_force',
]);

/** The legacy dialect asks of a label only what the first failure may be; later cases may go wrong in other ways. */
const legacy: Record<string, Label['wider']> = {
  wrong_answer: { permitted: ['AC', 'WA', 'TLE', 'RTE'], required: ['WA'] },
  time_limit_exceeded: { permitted: ['AC', 'WA', 'TLE', 'RTE'], required: ['TLE'] },
  run_time_error: { permitted: ['AC', 'WA', 'TLE', 'RTE'], required: ['RTE'] },
};

/** What a folder of submissions says in the source's dialect; null where it is not one of the format. */
export function labelOf(folder: string, dialect: Dialect): Label | null {
  if (folder === 'partially_accepted')
    return { folder: 'rejected', moved: 'points are not carried, so it must fail on some case', wider: null };
  if (!same.has(folder)) return null;
  return { folder, moved: null, wider: dialect === 'legacy' ? (legacy[folder] ?? null) : null };
}
