import type { Fault } from '#contract/events.ts';
import type { Verdict } from '#contract/verdict.ts';

/** What is wrong with a run, told twice: for a case that may be shown, and for one of which nothing may be known. */
export type Failure = {
  verdict: Exclude<Verdict, 'accepted' | 'compile-error'>;
  message: string;
  /** Holds no input and no answer, nor anything that the program could have put there to tell them. */
  hiddenMessage: string;
  fault: Fault | null;
  /** The operation that failed, from 0, where it was one that came back. */
  at?: number;
};

export type Finding = { verdict: 'accepted' } | Failure;

/** Undecided where the author's checker has the last word. */
export type Judgement = Finding | { verdict: 'undecided' };

/** A failure of which nothing is secret. */
export function failure(verdict: Failure['verdict'], message: string): Failure {
  return { verdict, message, hiddenMessage: message, fault: null };
}

export function isFailure(judged: Judgement): judged is Failure {
  return judged.verdict !== 'accepted' && judged.verdict !== 'undecided';
}
