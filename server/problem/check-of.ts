import { createHash } from 'node:crypto';
import type { Check } from './built-problem.ts';
import type { CheckYaml, TokensYaml } from './schema/check-yaml.ts';
import type { GroupYaml, PracticeYaml } from './schema/practice-yaml.ts';

/** How the cases of a group are compared: by the group's own check, where it has one. */
export function checkOf(
  practice: PracticeYaml,
  checkerSource: string | null,
  group: Pick<GroupYaml, 'check' | 'args'>,
): Check {
  const checker = hashOf(checkerSource ?? '');
  if (practice.kind === 'interactive') return { kind: 'validator', checker, args: group.args };
  const check = readCheck(group.check ?? practice.check, checker, group.args);
  const passes = practice.kind === 'stdio' ? practice.passes : 1;
  return check.kind === 'validator' && passes > 1 ? { ...check, passes } : check;
}

function readCheck(check: CheckYaml, checker: string, args: string[]): Check {
  if (check === 'tokens') return tokensOf({ case_sensitive: false, space_change_sensitive: false });
  if (typeof check === 'string') return { kind: check };
  if ('tokens' in check) return tokensOf(check.tokens);
  if ('python' in check) return { kind: 'python', checker };
  if ('output_validator' in check) return { kind: 'validator', checker, args };
  if ('float' in check) return { kind: 'float', ...check.float };
  if ('unordered' in check) return { kind: 'unordered', depth: check.unordered };
  // Where the answer is found is told to the harness; it is compared as any other.
  return 'in_place' in check ? { kind: 'exact' } : { kind: 'round_trip' };
}

function tokensOf(rules: TokensYaml): Check {
  const { float_tolerance: both = null } = rules;
  return {
    kind: 'tokens',
    caseSensitive: rules.case_sensitive,
    spaceChangeSensitive: rules.space_change_sensitive,
    floatAbs: rules.float_absolute_tolerance ?? both,
    floatRel: rules.float_relative_tolerance ?? both,
  };
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
