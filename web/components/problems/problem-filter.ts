export const stateFilters = ['unsolved', 'new', 'attempted', 'solved'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const problemOrders = ['easiest', 'hardest', 'title'] as const;
export type ProblemOrder = (typeof problemOrders)[number];

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
