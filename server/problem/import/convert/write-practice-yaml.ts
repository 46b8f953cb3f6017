import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { TokensYaml } from '../../schema/check-yaml.ts';
import type { Converted } from '../convert.ts';
import type { CaseGroup } from './group-cases.ts';
import { readTokenFlags } from './token-flags.ts';

/** Of a group, as practice.yaml writes them. */
export type GroupLimits = { time_limit?: number; times_reference?: number; at_least?: number };

export type Choices = { reference: string; limits: GroupLimits };

/** What makes the package one of ours. Written again when more is known: which reference, which limits. */
export function writePracticeYaml(converted: Converted, { reference, limits }: Choices): void {
  const { draft, judging, problem, groups, inputValidators } = converted;
  const rules = groups.map(({ args }) => readTokenFlags(args).rules);
  const isSame = rules.every((one) => isDeepStrictEqual(one, rules[0]));
  const [common = {}] = isSame ? rules : [];
  const isTokens = judging.by === 'tokens';
  const yaml = {
    practice_format: 1,
    kind: judging.by === 'interactor' ? 'interactive' : 'stdio',
    difficulty: 3,
    tags: problem.copied.keywords ?? [],
    reference,
    ...(judging.by === 'interactor' && { interactor: judging.file }),
    ...(judging.by === 'output validator' && { check: { output_validator: judging.file } }),
    ...(inputValidators.length > 0 && { input_validators: inputValidators.map(({ path }) => path) }),
    ...(problem.passes > 1 && { passes: problem.passes }),
    ...(isTokens && { check: checkOf(common) }),
    groups: Object.fromEntries(
      groups.map((group, i) => [
        group.name,
        {
          ...groupYaml(group, limits, isTokens, isSame ? undefined : rules[i]),
          ...(inputValidators.length > 0 && group.inputArgs.length > 0 && { input_args: group.inputArgs }),
        },
      ]),
    ),
  };
  draft.files.set('practice.yaml', Buffer.from(stringify(yaml)));
}

function checkOf(rules: Partial<TokensYaml>): unknown {
  return Object.keys(rules).length > 0 ? { tokens: rules } : 'tokens';
}

function groupYaml(
  { path, visibility, args }: CaseGroup,
  limits: GroupLimits,
  isTokens: boolean,
  ownRules: Partial<TokensYaml> | undefined,
) {
  return {
    file: path,
    visibility,
    ...(ownRules && { check: { tokens: ownRules } }),
    ...(!isTokens && args.length > 0 && { args }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}
