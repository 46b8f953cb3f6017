import type { ProblemSummary } from '#contract/problems.ts';
import { plainText, searchTextOf } from './search-text.ts';
import { type ProblemOrder, problemOrders, sortProblems } from './sort-problems.ts';

export const stateFilters = ['unsolved', 'new', 'attempted', 'solved'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** What is looked for, and in which order; as it stands in the address. */
export type ProblemFilter = {
  q?: string;
  difficulty?: number;
  tag?: string;
  state?: StateFilter;
  sort?: ProblemOrder;
};

/** Anybody can write an address: what is not understood is left out. */
export function parseFilter(search: Record<string, unknown>): ProblemFilter {
  const filter: ProblemFilter = {};
  const difficulty = Number(search.difficulty);
  const state = stateFilters.find((known) => known === search.state);
  const sort = problemOrders.find((known) => known === search.sort);
  if (search.q !== undefined && String(search.q) !== '') filter.q = String(search.q);
  if (Number.isInteger(difficulty) && difficulty >= 1 && difficulty <= 5) filter.difficulty = difficulty;
  if (typeof search.tag === 'string' && search.tag !== '') filter.tag = search.tag;
  if (state) filter.state = state;
  if (sort) filter.sort = sort;
  return filter;
}

/** Those that match, in the order that is asked for. */
export function filterProblems(problems: ProblemSummary[], filter: ProblemFilter): ProblemSummary[] {
  const words = plainText(filter.q ?? '')
    .split(' ')
    .filter(Boolean);
  return sortProblems(problems, filter.sort).filter(
    (problem) =>
      words.every((word) => searchTextOf(problem).includes(word)) &&
      (filter.difficulty === undefined || problem.difficulty === filter.difficulty) &&
      (filter.tag === undefined || problem.tags.includes(filter.tag)) &&
      (filter.state === undefined || isInState(problem, filter.state)),
  );
}

/** The one to go on with: the first in the same order that is not solved yet, whatever state is shown. */
export function nextUnsolved(problems: ProblemSummary[], filter: ProblemFilter): ProblemSummary | undefined {
  return filterProblems(problems, { ...filter, state: 'unsolved' })[0];
}

function isInState(problem: ProblemSummary, state: StateFilter): boolean {
  return state === 'unsolved' ? problem.state !== 'solved' : problem.state === state;
}
