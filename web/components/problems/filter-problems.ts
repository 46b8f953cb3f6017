import type { ProblemSummary } from '#contract/problems.ts';
import type { ProblemFilter, StateFilter } from './problem-filter.ts';
import { plainText, searchTextOf } from './search-text.ts';
import { sortProblems } from './sort-problems.ts';

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
