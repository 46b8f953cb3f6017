import type { CaseYaml } from '../schema/tests-yaml.ts';
import { CaseError } from './case-error.ts';
import type { CasePlace, GeneratorCall } from './draft-case.ts';
import { plainJson } from './plain-json.ts';

/** One call for each combination of the arguments that are lists, times the seeds. */
export function expandGenerated(one: CaseYaml, group: string, place: CasePlace): GeneratorCall[] {
  const extra = ['ops', 'objects', 'value', 'input', 'answer'].filter((key) => key in one);
  if (extra.length > 0) throw new CaseError(`"${extra.join('", "')}" has no place in a generated case`);
  const [module = '', name = ''] = one.generate?.split('.') ?? [];
  const seeds = one.seeds ?? [1];
  return combinations(one.args ?? {}).flatMap(({ args, label }) =>
    seeds.map((seed) => ({
      group,
      name: [one.name, ...label, ...(seeds.length > 1 ? [`seed ${seed}`] : [])].join(', '),
      place,
      module,
      function: name,
      args: plainJson(args),
      seed,
    })),
  );
}

type Combination = { args: Record<string, unknown>; label: string[] };

function combinations(args: Record<string, unknown>): Combination[] {
  let found: Combination[] = [{ args: {}, label: [] }];
  for (const [name, value] of Object.entries(args)) {
    const choices = Array.isArray(value) ? value : [value];
    found = found.flatMap((so) =>
      choices.map((choice) => ({
        args: { ...so.args, [name]: choice },
        label: choices.length > 1 ? [...so.label, `${name} ${plainJson(choice)}`] : so.label,
      })),
    );
  }
  return found;
}
