import type { Package } from './package.ts';
import type { PackageIssue } from './package-error.ts';
import { pathText, type YamlFile, type YamlPath } from './read-yaml.ts';
import type { CheckYaml } from './schema/check-yaml.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';
import { passesOf } from './schema/problem-yaml.ts';
import type { SubmissionsYaml } from './schema/submissions-yaml.ts';

/** What one file of a package says of another must be there. */
export function referenceIssues(
  found: Package,
  practice: YamlFile<PracticeYaml>,
  submissions: YamlFile<SubmissionsYaml>,
): PackageIssue[] {
  return [
    ...programIssues(found, practice),
    ...checkIssues(practice),
    ...groupCheckIssues(practice),
    ...inputArgsIssues(found, practice),
    ...passesIssues(found, practice),
    ...outputIssues(found, practice),
    ...generatorIssues(found),
    ...submissionsYamlIssues(found, submissions),
  ];
}

function programIssues(found: Package, practice: YamlFile<PracticeYaml>): PackageIssue[] {
  const accepted = new Set(found.submissions.filter((s) => s.folder === 'accepted').map((s) => s.path));
  const all = new Set(found.submissions.map((submission) => submission.path));
  const { reference, crosscheck, expect, groups } = practice.data;
  const wanted: { path: YamlPath; file: string; among: Set<string>; what: string }[] = [
    { path: ['reference'], file: reference, among: accepted, what: 'an accepted submission' },
    ...crosscheck.map((file, i) => ({
      path: ['crosscheck', i],
      file,
      among: accepted,
      what: 'an accepted submission',
    })),
    ...Object.keys(expect).map((file) => ({
      path: ['expect', file],
      file,
      among: all,
      what: 'a submission',
    })),
  ];
  const missing = wanted
    .filter(({ file, among }) => !among.has(file))
    .map(({ path, file, what }) => at(practice, path, `${file} is not ${what} of this package`));
  const unknownGroups = Object.entries(expect)
    .filter(([, { first_fail }]) => first_fail !== undefined && !(first_fail in groups))
    .map(([file, { first_fail }]) => at(practice, ['expect', file], `there is no group "${first_fail}"`));
  return [...missing, ...unknownGroups];
}

function checkIssues(practice: YamlFile<PracticeYaml>): PackageIssue[] {
  if (practice.data.kind === 'interactive') return [];
  const { check, kind } = practice.data;
  const complain = (message: string) => [at(practice, ['check'], message)];
  const name = nameOf(check);
  if (name === 'python') return [];
  if (name === 'in_place') return inPlaceIssues(practice.data, complain);
  if (name === 'output_validator')
    return kind === 'stdio'
      ? []
      : complain('output_validator is the check of programs, and of programs only');
  if (name === 'any_of' && kind !== 'function') return complain('any_of is for functions');
  if ((name === 'tokens') !== (kind === 'stdio'))
    return complain('tokens is the check of programs, and of programs only');
  if ((name === 'round_trip' || name === 'property') !== (kind === 'codec'))
    return complain('round_trip is the check of codecs, and of codecs only');
  return [];
}

/** A group may compare by other tokens, or by the validator that the problem has. */
function groupCheckIssues(practice: YamlFile<PracticeYaml>): PackageIssue[] {
  const { data } = practice;
  const own = data.kind === 'stdio' ? data.check : null;
  return Object.entries(data.groups).flatMap(([name, { check, args }]) => {
    const complain = (key: string, message: string) => [at(practice, ['groups', name, key], message)];
    const used = check ?? own;
    const isAsked = data.kind === 'interactive' || (used !== null && nameOf(used) === 'output_validator');
    if (args.length > 0 && !isAsked) return complain('args', 'are for an output validator or an interactor');
    if (check === undefined || nameOf(check) === 'tokens') {
      return check === undefined || own ? [] : complain('check', 'a group of programs only has its own');
    }
    const isSame = own !== null && JSON.stringify(check) === JSON.stringify(own);
    return isSame ? [] : complain('check', "must be tokens, or the problem's own output validator");
  });
}

function inputArgsIssues({ inputValidators }: Package, practice: YamlFile<PracticeYaml>): PackageIssue[] {
  if (inputValidators.length > 0) return [];
  return Object.entries(practice.data.groups)
    .filter(([, { input_args }]) => input_args.length > 0)
    .map(([name]) =>
      at(practice, ['groups', name, 'input_args'], 'are for input validators, and there are none'),
    );
}

/** Only an output validator makes an input for another pass; and both files must say the same of them. */
function passesIssues({ problem }: Package, practice: YamlFile<PracticeYaml>): PackageIssue[] {
  const { data } = practice;
  if (data.kind !== 'stdio') return [];
  const { passes } = data;
  const stated = passesOf(problem);
  if (stated !== null && stated !== passes)
    return [at(practice, ['passes'], `problem.yaml says ${stated}, and this file ${passes}`)];
  const isValidated = (check: CheckYaml) => nameOf(check) === 'output_validator';
  const checks = [data.check, ...Object.values(data.groups).flatMap(({ check }) => check ?? [])];
  if (passes === 1 || checks.every(isValidated)) return [];
  return [at(practice, ['passes'], 'only an output validator asks for more than one, in every group')];
}

/** MiB. What a program prints is kept whole, so it cannot be any amount (the boxes' own limit is the same). */
const mostPrinted = 16;

function outputIssues({ problem }: Package, practice: YamlFile<PracticeYaml>): PackageIssue[] {
  if (practice.data.kind !== 'stdio') return [];
  const tooMuch = `a program can print ${mostPrinted} MiB at most`;
  const file = { file: 'problem.yaml', line: null, path: 'limits.output', message: tooMuch };
  const ofProblem = (problem.limits.output ?? 0) > mostPrinted ? [file] : [];
  const ofGroups = Object.entries(practice.data.groups)
    .filter(([, { limits }]) => (limits.output ?? 0) > mostPrinted)
    .map(([name]) => at(practice, ['groups', name, 'limits', 'output'], tooMuch));
  return [...ofProblem, ...ofGroups];
}

function nameOf(check: CheckYaml): string {
  return typeof check === 'string' ? check : (Object.keys(check)[0] ?? '');
}

function inPlaceIssues(
  practice: PracticeYaml & { check: CheckYaml },
  complain: (message: string) => PackageIssue[],
): PackageIssue[] {
  const { check, kind } = practice;
  if (kind !== 'function') return complain('in_place is for functions');
  const name = typeof check === 'object' && 'in_place' in check ? check.in_place : '';
  return practice.entry.params.some((param) => param.name === name)
    ? []
    : complain(`there is no parameter "${name}"`);
}

function generatorIssues(found: Package): PackageIssue[] {
  return found.groups.flatMap(({ tests }) =>
    tests.data.cases.flatMap((one, i) => {
      const module = one.generate?.split('.')[0];
      if (module === undefined || found.generators.has(module)) return [];
      return [at(tests, ['cases', i, 'generate'], `generators/${module}.py is missing`)];
    }),
  );
}

const known = new Set(['language', 'entrypoint', 'authors', 'model_solution', 'score']);
const verdictKeys = new Set(['permitted', 'required', 'message', 'use_for_time_limit']);

function submissionsYamlIssues(found: Package, submissions: YamlFile<SubmissionsYaml>): PackageIssue[] {
  const groups = new Set(found.groups.map((group) => group.name));
  return Object.entries(submissions.data).flatMap(([glob, entry]) =>
    Object.keys(entry)
      .filter((key) => !known.has(key) && !verdictKeys.has(key) && !groups.has(key))
      .map((key) => at(submissions, [glob, key], `neither a key of the format nor a group of this package`)),
  );
}

function at(yaml: YamlFile<unknown>, path: YamlPath, message: string): PackageIssue {
  return { file: yaml.file, line: yaml.lineOf(path), path: pathText(path), message };
}
