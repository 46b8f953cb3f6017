import type { Verdict } from '#contract/verdict.ts';

/** What a hostile program claims to solve: one of the packages in `sandbox/attacks/targets`. */
export const targets = ['number', 'items', 'counter', 'codec'] as const;
export type Target = (typeof targets)[number];

/** The verdicts as tables write them. */
export const verdictOf = {
  AC: 'accepted',
  WA: 'wrong-answer',
  TLE: 'time-limit-exceeded',
  MLE: 'memory-limit-exceeded',
  OLE: 'output-limit-exceeded',
  RE: 'runtime-error',
  CE: 'compile-error',
} as const satisfies Record<string, Verdict>;
export type VerdictCode = keyof typeof verdictOf;

/** A hostile program, and what must come of it. */
export type Attack = {
  /** Number in classes.ts. */
  class: number;
  /** What it does, as a sentence. */
  title: string;
  source: string;
  target: Target;
  /** Any of these; more than one only where the machine's load decides which limit comes first. */
  verdicts: readonly VerdictCode[];
  /** What the learner is told matches this. */
  says: RegExp | null;
  /** Two attacks of one channel run side by side: one talks, the other listens. */
  channel?: string | undefined;
};
