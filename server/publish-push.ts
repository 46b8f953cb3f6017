import type { Push } from '#contract/authors.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { compareVersions } from './problem/author/compare-versions.ts';
import { unpackFiles } from './problem/author/packed-files.ts';
import { replacePackage } from './problem/author/replace-package.ts';
import { buildProblem } from './problem/build.ts';
import type { BuiltProblem } from './problem/built-problem.ts';
import { parsePackage } from './problem/load.ts';
import { PackageError } from './problem/package-error.ts';
import { packageOf } from './problem/package-files.ts';
import type { PushJob } from './queue/queue.ts';
import type { Database } from './store/db.ts';
import { findProblem, getVersion, saveProblem } from './store/problems.ts';
import { claimPush, finishPush, type PushOutcome } from './store/pushes.ts';
import { listVersions } from './store/versions.ts';

export type PublisherDependencies = {
  database: Database;
  sandbox: Sandbox;
  /** Where the packages are; what was pushed is still there after a restart. */
  folder: string;
  /** Keeps a judge that starts from bringing back what was in the folder before. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  log: { info(details: object, message: string): void; error(details: object, message: string): void };
};

const nothing: PushOutcome = { issues: [], message: null, version: null, changes: null };

const abandoned =
  'Every judge that took it stopped before it was built, so it is not tried again. The log of the judges says more; push it once more when they run well';

/** Builds what an author has pushed, puts it into the folder and makes it the version in force, or says why not. */
export function createPublisher({ database, sandbox, folder, alone, log }: PublisherDependencies) {
  return { publishPush, abandonPush };

  async function publishPush({ pushId }: PushJob, signal: AbortSignal): Promise<void> {
    const push = await claimPush(database, pushId);
    if (!push?.files) return;
    const { slug } = push;
    try {
      const outcome = await publish(slug, push.files, signal);
      await finishPush(database, pushId, 'published', { ...nothing, ...outcome });
      log.info({ problem: slug, version: outcome.version }, 'a pushed package is in force');
    } catch (error) {
      // The judge stops: another one builds it.
      if (signal.aborted) throw error;
      const issues = error instanceof PackageError ? error.issues : null;
      if (issues) return finishPush(database, pushId, 'refused', { ...nothing, issues });
      log.error({ err: error, problem: slug }, 'a pushed package could not be published');
      await finishPush(database, pushId, 'failed', { ...nothing, message: (error as Error).message });
    }
  }

  /** The last word on a package that has taken every judge with it, so that its author does not wait for ever. */
  async function abandonPush({ pushId }: PushJob): Promise<void> {
    const push = await claimPush(database, pushId);
    if (!push) return;
    log.error({ problem: push.slug }, 'building a pushed package failed too often; it ends as failed');
    await finishPush(database, pushId, 'failed', { ...nothing, message: abandoned });
  }

  async function publish(slug: string, packed: Buffer, signal: AbortSignal) {
    const files = await packageOf(slug, unpackFiles(packed));
    const built = await buildProblem(parsePackage(files), sandbox, { signal });
    return alone(async () => {
      await replacePackage(folder, files).catch((error) => explainFolder(error, folder));
      return putInForce(database, built);
    });
  }
}

async function putInForce(
  database: Database,
  built: BuiltProblem,
): Promise<Pick<Push, 'version' | 'changes'>> {
  const before = await findProblem(database, built.slug);
  const changes = before ? compareVersions(await getVersion(database, before.versionId), built) : null;
  const id = await saveProblem(database, built);
  const versions = await listVersions(database, built.slug);
  return { version: versions.find((version) => version.id === id)?.number ?? null, changes };
}

function explainFolder(error: NodeJS.ErrnoException, folder: string): never {
  const reasons = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'ENOENT', 'EXDEV'];
  if (!reasons.includes(error.code ?? '')) throw error;
  throw new Error(`The judge cannot write into its folder of problems, ${folder}: ${error.message}`);
}
