import type { Sandbox } from '../sandbox/sandbox.ts';
import { buildProblem } from './problem/build.ts';
import { parsePackage } from './problem/load.ts';
import { listSlugs, readPackageFiles } from './problem/package-files.ts';
import type { Database } from './store/db.ts';
import { listContentHashes, saveProblem } from './store/problems.ts';

export type LoadReport = {
  loaded: string[];
  unchanged: string[];
  failed: { slug: string; reason: string }[];
};

/**
 * Brings the database in step with a folder of packages. An unchanged package costs its hashing. One that
 * cannot be built is reported and keeps the version it had; it does not keep the others from loading.
 */
export async function loadProblems(
  database: Database,
  sandbox: Sandbox,
  folder: string,
  report: (line: string) => void,
): Promise<LoadReport> {
  const known = await listContentHashes(database);
  const result: LoadReport = { loaded: [], unchanged: [], failed: [] };
  for (const slug of await listSlugs(folder)) {
    try {
      await loadOne(slug);
    } catch (error) {
      const reason = (error as Error).message;
      result.failed.push({ slug, reason });
      report(`the problem ${slug} cannot be loaded: ${reason}`);
    }
  }
  return result;

  async function loadOne(slug: string): Promise<void> {
    const files = await readPackageFiles(folder, slug);
    if (known.get(slug) === files.contentHash) {
      result.unchanged.push(slug);
      return;
    }
    report(`building the problem ${slug}`);
    await saveProblem(database, await buildProblem(parsePackage(files), sandbox));
    result.loaded.push(slug);
  }
}
