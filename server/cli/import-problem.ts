import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import { replacePackage } from '../problem/author/replace-package.ts';
import type { GivenReference } from '../problem/import/convert/given-reference.ts';
import { ImportError } from '../problem/import/import-error.ts';
import { type ImportReport, importPackage } from '../problem/import/import-package.ts';
import { importReportText } from '../problem/import/report-text.ts';
import { readSource } from '../problem/import/source/read-source.ts';
import type { Source } from '../problem/import/source/source.ts';
import { detectForeign } from '../problem/import-foreign/import-foreign.ts';
import { slugOf } from '../problem/slug-of.ts';
import { createSteps, SetupFailure } from '../setup/steps.ts';
import { type ImportForeignCommand, importForeignSource } from './import-foreign.ts';
import { openSandbox } from './open-sandbox.ts';

/** The format is not said, but seen. */
export type ImportCommand = Omit<ImportForeignCommand, 'from'>;

/** Makes a package of ours out of a folder or an archive in the ICPC format, or in one that it is seen to be in, and prints
 *  what came over. → exit status */
export async function importProblem(config: Config, path: string, command: ImportCommand): Promise<number> {
  const source = await read(path);
  const from = detectForeign(source.files);
  if (from !== null) return importForeignSource(config, source, { ...command, from });
  const slug = slugOf(command.slug ?? source.name);
  const { problemsDir, boxes } = config;
  const isThere = (await readdir(problemsDir).catch((): string[] => [])).includes(slug);
  if (isThere && !command.force)
    throw new SetupFailure(
      `${problemsDir} holds ${slug} already: choose another name with --slug, or --force it`,
    );
  const reference = await readReference(command.reference);
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  const { report, files } = await steps.run(slug, (onProgress) =>
    importPackage(source, slug, sandbox, { boxes, signal: command.signal, onProgress, reference }),
  );
  if (files.size > 0) await replacePackage(problemsDir, { slug, files });
  console.log(command.json ? JSON.stringify(report, null, 2) : importReportText(report));
  return statusOf(report);
}

async function readReference(path: string | undefined): Promise<GivenReference | null> {
  if (path === undefined) return null;
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new SetupFailure(`there is no ${path}`);
  return { name: basename(path), bytes };
}

async function read(path: string): Promise<Source> {
  try {
    return await readSource(path);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new SetupFailure(`nothing was imported: ${error.message}`);
  }
}

/** 1 where nothing came of it, or a submission gets another verdict than its label says. */
function statusOf({ failure, proven }: ImportReport): number {
  return failure === null && proven?.submissions.every(({ isAsLabelled }) => isAsLabelled) ? 0 : 1;
}
