import { createHash } from 'node:crypto';
import type { Check } from './built-problem.ts';
import type { CheckYaml, TokensYaml } from './schema/check-yaml.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';

export function checkOf(practice: PracticeYaml, checkerSource: string | null): Check {
  if (practice.kind === 'interactive') return { kind: 'python', checker: hashOf(checkerSource ?? '') };
  return readCheck(practice.check, checkerSource);
}

function readCheck(check: CheckYaml, checkerSource: string | null): Check {
  if (check === 'tokens') return tokensOf({ case_sensitive: false, space_change_sensitive: false });
  if (typeof check === 'string') return { kind: check };
  if ('tokens' in check) return tokensOf(check.tokens);
  if ('python' in check) return { kind: 'python', checker: hashOf(checkerSource ?? '') };
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
