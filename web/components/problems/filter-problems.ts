import type { ProblemSummary } from '#contract/problems.ts';

export const problemStates = ['new', 'attempted', 'solved'] as const;

/** What is looked for; as it stands in the address. */
export type ProblemFilter = {
  q?: string;
  difficulty?: number;
  tag?: string;
  state?: ProblemSummary['state'];
};

/** Anybody can write an address: what is not understood is left out. */
export function parseFilter(search: Record<string, unknown>): ProblemFilter {
  const filter: ProblemFilter = {};
  const difficulty = Number(search.difficulty);
  const state = problemStates.find((known) => known === search.state);
  if (search.q !== undefined && String(search.q) !== '') filter.q = String(search.q);
  if (Number.isInteger(difficulty) && difficulty >= 1 && difficulty <= 5) filter.difficulty = difficulty;
  if (typeof search.tag === 'string' && search.tag !== '') filter.tag = search.tag;
  if (state) filter.state = state;
  return filter;
}

export function filterProblems(problems: ProblemSummary[], filter: ProblemFilter): ProblemSummary[] {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    const text = [problem.title, problem.slug, ...problem.tags].join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.difficulty === undefined || problem.difficulty === filter.difficulty) &&
      (filter.tag === undefined || problem.tags.includes(filter.tag)) &&
      (filter.state === undefined || problem.state === filter.state)
    );
  });
}
