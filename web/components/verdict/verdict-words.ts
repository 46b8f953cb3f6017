import type { Outcome } from '#contract/events.ts';
import type { Verdict } from '#contract/verdict.ts';

export type Tone = 'good' | 'bad' | 'slow' | 'crash' | 'ours';

export type VerdictWords = { label: string; tone: Tone; meaning: string };

/** One place for how a verdict is called and what it means to a learner. */
export const verdictWords: Record<Verdict, VerdictWords> = {
  accepted: { label: 'Accepted', tone: 'good', meaning: 'Every case gave the expected answer in time.' },
  'wrong-answer': {
    label: 'Wrong answer',
    tone: 'bad',
    meaning: 'It ran, but an answer differs from the expected one.',
  },
  'time-limit-exceeded': { label: 'Time limit exceeded', tone: 'slow', meaning: 'It was stopped: too slow.' },
  'memory-limit-exceeded': {
    label: 'Memory limit exceeded',
    tone: 'slow',
    meaning: 'It was stopped: it asked for more memory than it may use.',
  },
  'output-limit-exceeded': {
    label: 'Output limit exceeded',
    tone: 'slow',
    meaning: 'It was stopped: it printed more than it may.',
  },
  'runtime-error': {
    label: 'Runtime error',
    tone: 'crash',
    meaning: 'An exception ended it before it had answered.',
  },
  'compile-error': {
    label: 'Compile error',
    tone: 'crash',
    meaning: 'Python could not read the code, so nothing ran.',
  },
  'judge-error': {
    label: 'Judge error',
    tone: 'ours',
    meaning: 'Our fault, not yours. It is not counted; submit again.',
  },
};

const refusedWords: VerdictWords = {
  label: 'Case refused',
  tone: 'crash',
  meaning: 'Your own case cannot be used, so nothing was run.',
};

/** Whether anything of it was run: how many passed, and what they took, says something only then. */
export function hasFigures({
  verdict,
  refused,
  total,
}: Pick<Outcome, 'verdict' | 'refused' | 'total'>): boolean {
  return !refused && verdict !== 'compile-error' && total > 0;
}

/** Nothing was run for a case that was refused, so no verdict says what became of it. */
export function wordsOf({ verdict, refused }: Pick<Outcome, 'verdict' | 'refused'>): VerdictWords {
  return refused ? refusedWords : verdictWords[verdict];
}
