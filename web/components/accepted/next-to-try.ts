import type { ProblemSummary } from '#contract/problems.ts';

type Solved = Pick<ProblemSummary, 'slug' | 'tags' | 'difficulty'>;

/** A choice is made quicker of two than of ten. */
const offered = 2;

/**
 * What to go on with: what practises the same things comes first, of those what is as hard or a step harder, and of
 * those what shares most. Never what is solved.
 */
export function nextToTry(problems: ProblemSummary[], solved: Solved): ProblemSummary[] {
  return problems
    .filter(({ slug, state }) => slug !== solved.slug && state !== 'solved')
    .toSorted((a, b) => compareRanks(rank(a, solved), rank(b, solved)) || a.title.localeCompare(b.title))
    .slice(0, offered);
}

/** Why it is offered. */
export function reasonToTry(problem: ProblemSummary, solved: Solved): string {
  const shared = sharedTags(problem, solved);
  const subject =
    shared.length > 0
      ? `shares ${inWords(shared)} with this one`
      : problem.tags.length > 0
        ? `something else: ${inWords(problem.tags)}`
        : 'something else';
  const state = problem.state === 'attempted' ? 'begun and not solved yet' : 'not tried yet';
  return `${subject}, ${state}, ${harderWords(problem.difficulty - solved.difficulty)}`;
}

/** The smaller the better, the first that differs decides. */
function rank(problem: ProblemSummary, solved: Solved): number[] {
  const shared = sharedTags(problem, solved).length;
  const step = problem.difficulty - solved.difficulty;
  const misfit = step === 0 || step === 1 ? 0 : Math.abs(step);
  return [shared > 0 ? 0 : 1, misfit, -shared, step];
}

function compareRanks(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function sharedTags(problem: ProblemSummary, { tags }: Solved): string[] {
  return problem.tags.filter((tag) => tags.includes(tag));
}

/** The first two: more would be read by nobody. */
function inWords(tags: string[]): string {
  return tags.slice(0, 2).join(' and ');
}

function harderWords(step: number): string {
  if (step === 0) return 'as hard';
  const steps = Math.abs(step) === 1 ? 'a step' : `${Math.abs(step)} steps`;
  return `${steps} ${step > 0 ? 'harder' : 'easier'}`;
}
