import type { BuiltProblem } from '../built-problem.ts';

/** What differs between two builds of one package; nothing may. */
export function buildDifferences(first: BuiltProblem, second: BuiltProblem): string[] {
  const found: string[] = [];
  const named = new Map(second.cases.map((one) => [`${one.group}/${one.name}`, one]));
  for (const one of first.cases) {
    const other = named.get(`${one.group}/${one.name}`);
    if (other?.hash === one.hash) continue;
    const what = other?.input === one.input ? 'answer' : 'input';
    found.push(`two builds differ in the ${what} of "${one.name}" of group ${one.group}`);
  }
  if (first.cases.length !== second.cases.length) found.push('two builds differ in the number of cases');
  const rest = ({ cases: _, ...problem }: BuiltProblem) => JSON.stringify(problem);
  if (rest(first) !== rest(second)) found.push('two builds differ in the texts or the signature');
  return found;
}
