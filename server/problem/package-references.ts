import type { Package } from './package.ts';
import type { PackageIssue } from './package-error.ts';
import { pathText, type YamlFile, type YamlPath } from './read-yaml.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';
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
  const { check, kind, entry } = practice.data;
  const complain = (message: string) => [at(practice, ['check'], message)];
  if (typeof check === 'object' && 'in_place' in check) {
    if (kind !== 'function') return complain('in_place is for functions');
    if (entry.params.some((param) => param.name === check.in_place)) return [];
    return complain(`there is no parameter "${check.in_place}"`);
  }
  if (check === 'any_of' && kind !== 'function') return complain('any_of is for functions');
  const roundTrip = check === 'round_trip' || (typeof check === 'object' && 'property' in check);
  if (roundTrip !== (kind === 'codec'))
    return complain('round_trip is the check of codecs, and of codecs only');
  return [];
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
