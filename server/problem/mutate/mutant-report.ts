import type { CaseFields } from '../built-problem.ts';

/** An input on which a mutant differs from the reference, and every accepted submission agrees with the reference. */
export type FoundCase = {
  /** JSON text of a CaseInput, and the canonical text of its answer. */
  input: string;
  answer: string;
  /** The same as a person reads it; a call script has its answers in it. */
  fields: CaseFields;
  /** What the mutant gets for it: "WA". */
  word: string;
  /** The file that `--add` has written it into. */
  addedTo?: string;
  /** Why `--add` could not write it. */
  notAdded?: string;
};

export type Survivor = {
  id: string;
  operator: string;
  line: number;
  diff: string;
  suggestion: FoundCase | null;
};

export type MutantReport = {
  total: number;
  killed: number;
  /** Declared in practice.yaml to do the same as the reference, and not told from it by any case. */
  equivalent: { id: string; reason: string; diff: string }[];
  survivors: Survivor[];
  /** What is wrong with the package by all this; empty where nothing is. */
  differences: string[];
};
