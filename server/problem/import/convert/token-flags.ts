import type { TokensYaml } from '../../schema/check-yaml.ts';

const tolerances: Record<string, ('float_absolute_tolerance' | 'float_relative_tolerance')[]> = {
  float_tolerance: ['float_absolute_tolerance', 'float_relative_tolerance'],
  float_absolute_tolerance: ['float_absolute_tolerance'],
  float_relative_tolerance: ['float_relative_tolerance'],
};

export type ReadFlags = { rules: Partial<TokensYaml>; unknown: string[] };

/** The arguments of the default output validator. */
export function readTokenFlags(args: string[]): ReadFlags {
  const rules: Partial<TokensYaml> = {};
  const unknown: string[] = [];
  const left = args.values();
  for (const arg of left) {
    const tolerance = tolerances[arg];
    if (arg === 'case_sensitive' || arg === 'space_change_sensitive') rules[arg] = true;
    else if (tolerance) {
      const value = Number(left.next().value);
      if (value >= 0 && Number.isFinite(value)) for (const name of tolerance) rules[name] = value;
      else unknown.push(arg);
    } else unknown.push(arg);
  }
  return { rules, unknown };
}
