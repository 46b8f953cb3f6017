import type { RunRequest, Sandbox } from '#sandbox/sandbox.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { Package } from '../package.ts';
import type { PackageIssue } from '../package-error.ts';
import { pathText } from '../read-yaml.ts';
import { writtenWrongly } from './case-error.ts';
import type { CasePlace, DraftCase, GeneratorCall } from './draft-case.ts';
import { expandGenerated } from './expand-generated.ts';
import { readGeneratedCase } from './generated-case.ts';
import { type Generated, runGenerators } from './run-generators.ts';
import { readStaticCase } from './static-case.ts';

export type ReadOptions = { interpreter: NonNullable<RunRequest['interpreter']>; signal?: AbortSignal };

/** All cases of a package in the order of judging, generated ones included. What is wrong goes to `issues`. */
export async function readCases(
  found: Package,
  harness: HarnessSpec,
  sandbox: Sandbox,
  options: ReadOptions,
  issues: PackageIssue[],
): Promise<DraftCase[]> {
  const anyOf = found.practice.kind === 'function' && found.practice.check === 'any_of';
  const entries = listEntries(found, harness, anyOf, issues);
  const calls = entries.filter((entry) => 'module' in entry);
  const generated = await runAll(found, calls, sandbox, options);
  return entries.flatMap((entry) => {
    if (!('module' in entry)) return [entry];
    const made = generated.get(entry);
    const draft = made && attempt(entry.place, issues, () => draftOf(entry, made, harness, anyOf));
    return draft ? [draft] : [];
  });
}

function listEntries(
  found: Package,
  harness: HarnessSpec,
  anyOf: boolean,
  issues: PackageIssue[],
): (DraftCase | GeneratorCall)[] {
  return found.groups.flatMap(({ name: group, tests }) =>
    tests.data.cases.flatMap((one, i): (DraftCase | GeneratorCall)[] => {
      const path = ['cases', i];
      const place: CasePlace = { file: tests.file, line: tests.lineOf(path), path };
      const read = attempt(place, issues, () =>
        one.generate === undefined
          ? [{ group, name: one.name, place, ...readStaticCase(one, harness, anyOf) }]
          : expandGenerated(one, group, place),
      );
      return read ?? [];
    }),
  );
}

async function runAll(found: Package, calls: GeneratorCall[], sandbox: Sandbox, options: ReadOptions) {
  const results = new Map<GeneratorCall, Generated>();
  for (const [module, source] of found.generators) {
    const own = calls.filter((call) => call.module === module);
    if (own.length === 0) continue;
    const { uuid } = found.problem;
    const made = await runGenerators(sandbox, source, own, uuid, options.interpreter, options.signal);
    for (const [i, call] of own.entries()) {
      const one = made[i];
      if (one) results.set(call, one);
    }
  }
  return results;
}

function draftOf(call: GeneratorCall, made: Generated, harness: HarnessSpec, anyOf: boolean): DraftCase {
  if (!made.ok) throw new GeneratorFailed(`generator ${call.module}.${call.function}: ${made.message}`);
  const read = readGeneratedCase(made.value, harness, anyOf);
  return { group: call.group, name: call.name, place: call.place, ...read };
}

class GeneratorFailed extends Error {
  override name = 'GeneratorFailed';
}

function attempt<T>(place: CasePlace, issues: PackageIssue[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const message = error instanceof GeneratorFailed ? error.message : writtenWrongly(error);
    if (message === undefined) throw error;
    issues.push(issueAt(place, message));
    return undefined;
  }
}

export function issueAt({ file, line, path }: CasePlace, message: string): PackageIssue {
  return { file, line, path: pathText(path), message };
}
