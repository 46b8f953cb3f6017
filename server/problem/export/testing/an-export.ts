import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Sandbox } from '#sandbox/sandbox.ts';
import { buildProblem } from '../../build.ts';
import type { BuiltProblem } from '../../built-problem.ts';
import { parsePackage } from '../../load.ts';
import { readPackageFiles } from '../../package-files.ts';
import { type PackageChanges, writePackage } from '../../testing/a-package.ts';
import { exportPackage } from '../export-package.ts';
import type { Exported } from '../exported.ts';
import { writeFolder } from '../write-export.ts';

export type AnExport = AsyncDisposable & { built: BuiltProblem; exported: Exported; root: string };

/** A small package, exported to a folder. */
export async function anExport(
  sandbox: Sandbox,
  files: Record<string, string>,
  changes: PackageChanges = {},
): Promise<AnExport> {
  await using folder = await writePackage(files, changes);
  const { built, exported } = await exportBuilt(sandbox, folder.problems, folder.slug);
  const to = await mkdtemp(join(tmpdir(), 'exported-'));
  const root = await writeFolder(exported, to);
  return { built, exported, root, [Symbol.asyncDispose]: () => rm(to, { recursive: true }) };
}

export async function exportBuilt(sandbox: Sandbox, problems: string, slug: string) {
  const own = await readPackageFiles(problems, slug);
  const found = parsePackage(own);
  const built = await buildProblem(found, sandbox, { crosscheck: false });
  return { own, found, built, exported: await exportPackage(own, found, built) };
}

const runner = join(import.meta.dirname, 'run-exported.py');

/** The verdict of each case, as a judge that knows nothing of ours gives it. Takes the machine's own Python. */
export async function verdictsOf(root: string, submission: string): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)('python3', [runner, root, submission]);
  return JSON.parse(stdout);
}
