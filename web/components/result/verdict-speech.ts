import type { Outcome } from '#contract/events.ts';
import { hasFigures, wordsOf } from '../verdict/verdict-words.ts';
import type { Mode } from './judging.ts';

/** The verdict as a heading. A run is never a verdict on the problem, so it is not called "Accepted". */
export function headlineOf(mode: Mode, outcome: Outcome): string {
  if (mode === 'run' && outcome.verdict === 'accepted') {
    return outcome.total === 1 ? 'The case passed' : `All ${outcome.total} cases passed`;
  }
  return wordsOf(outcome).label;
}

/** The verdict as it is spoken by the live region. */
export function speechOf(mode: Mode, outcome: Outcome): string {
  const counts = hasFigures(outcome) ? ` ${outcome.passed} of ${outcome.total} cases passed.` : '';
  const message = outcome.message ?? wordsOf(outcome).meaning;
  return `${mode === 'run' ? 'Run' : 'Submission'}: ${headlineOf(mode, outcome)}.${counts} ${message}`;
}
