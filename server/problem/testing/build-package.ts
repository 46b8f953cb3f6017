import assert from 'node:assert/strict';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { type BuildOptions, buildProblem } from '../build.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { loadPackage } from '../load.ts';
import { PackageError } from '../package-error.ts';
import { type PackageChanges, writePackage } from './a-package.ts';

/** What comes of a small package with some files changed. @throws PackageError */
export async function buildPackage(
  sandbox: Sandbox,
  files: Record<string, string>,
  changes: PackageChanges = {},
  options: BuildOptions = {},
): Promise<BuiltProblem> {
  await using folder = await writePackage(files, changes);
  return await buildProblem(await loadPackage(folder.problems, folder.slug), sandbox, options);
}

/** What is said of a package that is not taken. */
export async function refusalOf(taking: Promise<unknown>): Promise<string> {
  try {
    await taking;
  } catch (error) {
    assert.ok(error instanceof PackageError, String(error));
    return error.message;
  }
  return assert.fail('the package was taken');
}
