import type { Check } from './built-problem.ts';
import type { CheckYaml } from './schema/practice-yaml.ts';

export function checkOf(check: CheckYaml): Check {
  if (check === 'exact' || check === 'any_of' || check === 'round_trip') return { kind: check };
  if ('float' in check) return { kind: 'float', ...check.float };
  if ('unordered' in check) return { kind: 'unordered', depth: check.unordered };
  // Where the answer is found is told to the harness; it is compared as any other.
  return 'in_place' in check ? { kind: 'exact' } : { kind: 'round_trip' };
}
