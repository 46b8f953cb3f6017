import { compileInputCheck } from '../input-check.ts';
import type { InputSpec } from '../input-spec.ts';
import type { PackageIssue } from '../package-error.ts';
import type { DraftCase } from './draft-case.ts';
import { issueAt } from './read-cases.ts';

export type JsonCase = DraftCase & { json: string };

/** Cases that break a declared constraint, say the same as another, or bear another's name. */
export function examineCases(cases: JsonCase[], inputs: InputSpec): PackageIssue[] {
  return [...violations(cases, inputs), ...duplicates(cases), ...sameNames(cases)];
}

function violations(cases: JsonCase[], inputs: InputSpec): PackageIssue[] {
  const check = compileInputCheck(inputs);
  return cases.flatMap((one) =>
    check(one.input).map(({ path, message }) => issueAt(one.place, `"${one.name}": ${path}: ${message}`)),
  );
}

function duplicates(cases: JsonCase[]): PackageIssue[] {
  return repeated(cases, (one) => one.json).map(([one, first]) =>
    issueAt(one.place, `"${one.name}" is a duplicate of "${first.name}" in group ${first.group}`),
  );
}

function sameNames(cases: JsonCase[]): PackageIssue[] {
  return repeated(cases, (one) => `${one.group}\n${one.name}`).map(([one]) =>
    issueAt(one.place, `another case of group ${one.group} is called "${one.name}" too`),
  );
}

function repeated(cases: JsonCase[], keyOf: (one: JsonCase) => string): [JsonCase, JsonCase][] {
  const firsts = new Map<string, JsonCase>();
  return cases.flatMap((one): [JsonCase, JsonCase][] => {
    const first = firsts.get(keyOf(one));
    if (first) return [[one, first]];
    firsts.set(keyOf(one), one);
    return [];
  });
}
