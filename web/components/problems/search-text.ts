import type { ProblemSummary } from '#contract/problems.ts';

const texts = new WeakMap<ProblemSummary, string>();

/** Without case, accents and hyphens: "Häufigkeit" is found by "haufigkeit", "hash-map" by "hash map". */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

/** What a problem is found by. Made once for each, since every key press asks for all of them. */
export function searchTextOf(problem: ProblemSummary): string {
  const known = texts.get(problem);
  if (known !== undefined) return known;
  const text = plainText([problem.title, problem.slug, ...problem.tags].join(' '));
  texts.set(problem, text);
  return text;
}
