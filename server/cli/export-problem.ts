import type { Config } from '../config.ts';
import { buildProblem } from '../problem/build.ts';
import { exportPackage } from '../problem/export/export-package.ts';
import type { Exported } from '../problem/export/exported.ts';
import { FolderTaken, writeFolder, writeZip } from '../problem/export/write-export.ts';
import { parsePackage } from '../problem/load.ts';
import { PackageError } from '../problem/package-error.ts';
import { readPackageFiles } from '../problem/package-files.ts';
import { createSteps } from '../setup/steps.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';

export type ExportCommand = { to: string; zip: boolean; signal: AbortSignal };

/** Writes the named problems, or all, as packages of the ICPC format 2025-09. → exit status */
export async function exportProblems(
  config: Config,
  wanted: string[],
  { to, zip, signal }: ExportCommand,
): Promise<number> {
  const slugs = await chooseSlugs(config.problemsDir, wanted);
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  let failed = false;
  for (const slug of slugs) {
    try {
      const exported = await steps.run(`Exporting ${slug}`, async () => {
        const files = await readPackageFiles(config.problemsDir, slug);
        const found = parsePackage(files);
        return exportPackage(files, found, await buildProblem(found, sandbox, { signal }));
      });
      console.log(describe(slug, await (zip ? writeZip(exported, to) : writeFolder(exported, to)), exported));
    } catch (error) {
      if (!(error instanceof PackageError || error instanceof FolderTaken)) throw error;
      failed = true;
      console.log(`${slug}: not exported\n${error.message.replace(/^/gm, '  ')}`);
    }
  }
  return failed ? 1 : 0;
}

function describe(slug: string, path: string, { files, notes }: Exported): string {
  const told = notes.map((note) => `  ${note.path}: ${note.reason}`);
  return [`${slug} -> ${path} (${files.size} files)`, ...told].join('\n');
}
