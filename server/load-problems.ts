import type { Sandbox } from '../sandbox/sandbox.ts';
import { recoverReplaced } from './problem/author/replace-package.ts';
import { buildProblem } from './problem/build.ts';
import { inParallel } from './problem/in-parallel.ts';
import { parsePackage } from './problem/load.ts';
import { PackageError } from './problem/package-error.ts';
import { listSlugs, readPackageFiles } from './problem/package-files.ts';
import type { Database } from './store/db.ts';
import { listContentHashes, saveProblem } from './store/problems.ts';

export type LoadReport = {
  loaded: string[];
  unchanged: string[];
  failed: { slug: string; reason: string }[];
};

export type LoadOptions = {
  /** Boxes of the sandbox, and so packages built at once. */
  boxes: number;
  /** Hears what is built. */
  onProgress: (line: string) => void;
  /** Hears of each package that cannot be served, with file, line, path and reason. */
  onFailure: (line: string) => void;
};

/**
 * Brings the database in step with a folder of packages. An unchanged package costs its hashing. One that
 * cannot be built is reported and keeps the version it had; it does not keep the others from loading.
 */
export async function loadProblems(
  database: Database,
  sandbox: Sandbox,
  folder: string,
  { boxes, onProgress, onFailure }: LoadOptions,
): Promise<LoadReport> {
  const result: LoadReport = { loaded: [], unchanged: [], failed: [] };
  await recoverReplaced(folder);
  const known = await listContentHashes(database);
  const changed: string[] = [];
  for (const slug of await listSlugs(folder)) await orFail(slug, () => sort(slug));
  await inParallel(changed, boxes, (slug) => orFail(slug, () => build(slug)));
  for (const slugs of [result.loaded, result.unchanged]) slugs.sort();
  return result;

  async function sort(slug: string): Promise<void> {
    const { contentHash } = await readPackageFiles(folder, slug);
    (known.get(slug) === contentHash ? result.unchanged : changed).push(slug);
  }

  /** Reads it once more: hundreds of packages at once are not for the memory. */
  async function build(slug: string): Promise<void> {
    onProgress(`building the problem ${slug}`);
    const found = parsePackage(await readPackageFiles(folder, slug));
    await saveProblem(database, await buildProblem(found, sandbox));
    result.loaded.push(slug);
  }

  async function orFail(slug: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = (error as Error).message;
      result.failed.push({ slug, reason });
      const places = error instanceof PackageError ? reason.replace(/^/gm, '  ') : `  ${slug}: ${reason}`;
      const meanwhile = known.has(slug) ? 'the version before it stays' : 'it is left out';
      onFailure(`the problem ${slug} cannot be loaded; ${meanwhile}:\n${places}`);
    }
  }
}
