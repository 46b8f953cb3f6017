import type { ProblemSummary } from '#contract/problems.ts';
import type { ProblemOrder } from './problem-filter.ts';

/** Numbers within a title count as numbers: "Sums 9" stands before "Sums 10". */
const alphabet = new Intl.Collator(undefined, { numeric: true });

type Compare = (a: ProblemSummary, b: ProblemSummary) => number;

const byTitle: Compare = (a, b) => alphabet.compare(a.title, b.title);
const compares: Record<ProblemOrder, Compare> = {
  easiest: (a, b) => a.difficulty - b.difficulty || byTitle(a, b),
  hardest: (a, b) => b.difficulty - a.difficulty || byTitle(a, b),
  title: byTitle,
};

const sorted = new WeakMap<ProblemSummary[], Map<ProblemOrder, ProblemSummary[]>>();

/** Sorted once for each list: a search keeps the order, and comparing titles costs more than all of its rest. */
export function sortProblems(problems: ProblemSummary[], order: ProblemOrder = 'easiest'): ProblemSummary[] {
  const known = sorted.get(problems) ?? new Map<ProblemOrder, ProblemSummary[]>();
  sorted.set(problems, known);
  const found = known.get(order) ?? problems.toSorted(compares[order]);
  known.set(order, found);
  return found;
}
