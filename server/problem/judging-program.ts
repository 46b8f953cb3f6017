import type { PracticeYaml } from './schema/practice-yaml.ts';

/** The output validator or interactor of a package, as practice.yaml names it: a program of the ICPC format. */
export function judgingProgram(practice: PracticeYaml): string | null {
  if (practice.kind === 'interactive') return practice.interactor;
  const { check } = practice;
  return typeof check === 'object' && 'output_validator' in check ? check.output_validator : null;
}
