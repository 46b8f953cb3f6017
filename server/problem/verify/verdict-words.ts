import type { Verdict } from '#contract/verdict.ts';
import type { VerdictWord } from '../schema/practice-yaml.ts';

/** JE: the judge itself failed. No package can declare it. */
export type CellWord = VerdictWord | 'JE';

export function wordOf(verdict: Verdict): CellWord {
  switch (verdict) {
    case 'accepted':
      return 'AC';
    case 'wrong-answer':
      return 'WA';
    case 'time-limit-exceeded':
      return 'TLE';
    case 'memory-limit-exceeded':
      return 'MLE';
    case 'output-limit-exceeded':
      return 'OLE';
    case 'runtime-error':
      return 'RTE';
    case 'compile-error':
      return 'CE';
    case 'judge-error':
      return 'JE';
  }
}

/** The ICPC format knows AC, WA, TLE and RTE only: to it, what runs out of memory or does not compile is an RTE. */
export function isAmong(word: CellWord, words: readonly VerdictWord[]): boolean {
  if (word === 'JE') return false;
  const broad = word === 'MLE' || word === 'OLE' || word === 'CE';
  return words.includes(word) || (broad && words.includes('RTE'));
}
