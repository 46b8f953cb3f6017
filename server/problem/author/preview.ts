import type { Sandbox } from '#sandbox/sandbox.ts';
import { buildProblem } from '../build.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { parsePackage } from '../load.ts';
import type { PackageFiles } from '../package-files.ts';

export type Preview = Omit<BuiltProblem, 'cases'>;

/** The texts of a package as its page shows them. Only the shown cases are built, since only they are to be seen: what
 *  verification takes minutes for is there in a second. @throws PackageError; BoxFailure */
export async function buildPreview(
  files: PackageFiles,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<Preview> {
  const found = parsePackage(files);
  const groups = found.groups.filter(({ visibility }) => visibility === 'shown');
  const options = { crosscheck: false, ...(signal && { signal }) };
  const { cases: _, ...built } = await buildProblem({ ...found, groups }, sandbox, options);
  return built;
}
