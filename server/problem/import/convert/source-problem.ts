import type { ProblemYaml } from '../../schema/problem-yaml.ts';

export type Dialect = 'legacy' | '2023-07' | '2025-09';

/** What problem.yaml of either dialect says, in one form. */
export type SourceProblem = {
  dialect: Dialect;
  /** Null where only the statement says it. */
  name: ProblemYaml['name'] | null;
  uuid: string | null;
  isInteractive: boolean;
  /** How often a submission may be run for a case. */
  passes: number;
  isScoring: boolean;
  /** Legacy packages say whether output validators are used; of the others the folder says it. */
  isCustom: boolean | null;
  /** Arguments of the output validator that hold for all cases. */
  args: string[];
  /** Seconds; null where the format computes it. */
  timeLimit: number | null;
  /** The limit is to be that many times what the slowest accepted submission takes. */
  acceptedToLimit: number;
  /** MiB. */
  memory: number | null;
  output: number | null;
  /** What needs no translation. */
  copied: Partial<ProblemYaml>;
};
