import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { replacePackage } from '../problem/author/replace-package.ts';
import { buildProblem } from '../problem/build.ts';
import {
  type ForeignEntry,
  ForeignError,
  type ForeignPackage,
} from '../problem/import-foreign/foreign-package.ts';
import { type ForeignFormat, importForeign } from '../problem/import-foreign/import-foreign.ts';
import { readForeign } from '../problem/import-foreign/read-foreign.ts';
import { loadPackage } from '../problem/load.ts';
import { PackageError } from '../problem/package-error.ts';
import { createSteps } from '../setup/steps.ts';
import { openSandbox } from './open-sandbox.ts';

export type ImportForeignCommand = {
  from: ForeignFormat;
  slug: string | undefined;
  /** File of a solution in Python that gives the answers. */
  reference?: string | undefined;
  property?: string | undefined;
  /** Replace a problem that is there. */
  force: boolean;
  json: boolean;
  signal: AbortSignal;
};

/** Makes a problem of a description in another format, and tells what came over and what did not. → exit status */
export async function importForeignProblem(
  config: Config,
  path: string,
  command: ImportForeignCommand,
): Promise<number> {
  return importFrom(config, path, () => readForeign(path), command);
}

/** The same of what has been read already. → exit status */
export function importForeignSource(
  config: Config,
  source: Found,
  command: ImportForeignCommand,
): Promise<number> {
  return importFrom(config, source.name, () => Promise.resolve(source), command);
}

type Found = { name: string; files: Map<string, Buffer> };

async function importFrom(
  config: Config,
  path: string,
  find: () => Promise<Found>,
  command: ImportForeignCommand,
): Promise<number> {
  try {
    const made = await make(await find(), command);
    const folder = join(config.problemsDir, made.slug);
    if (existsSync(folder) && !command.force)
      throw new ForeignError(
        `${folder} is there already: name another with --slug, or replace it with --force`,
      );
    await replacePackage(config.problemsDir, made);
    if (hasAccepted(made)) made.entries.push(...(await proveBuild(config, made.slug, command.signal)));
    tell(folder, made, command.json);
    return made.entries.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ForeignError)) throw error;
    const entry: ForeignEntry = { level: 'error', path, reason: error.message };
    console.log(
      command.json
        ? JSON.stringify({ slug: null, entries: [entry] }, null, 2)
        : `Not imported: ${error.message}`,
    );
    return 1;
  }
}

async function make({ name, files }: Found, command: ImportForeignCommand): Promise<ForeignPackage> {
  const { reference: file, property = null } = command;
  const reference = file === undefined ? null : await readFile(file, 'utf8').catch(() => null);
  if (file !== undefined && reference === null) throw new ForeignError(`there is no ${file}`);
  const made = importForeign({ name, files, uuid: randomUUID(), reference, property }, command.from);
  const slug = command.slug ?? made.slug;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new ForeignError(`--slug ${slug}: must be lower-case words and hyphens`);
  return { ...made, slug };
}

function hasAccepted({ files }: ForeignPackage): boolean {
  return [...files.keys()].some((path) => path.startsWith('submissions/accepted/'));
}

/** With a solution at hand the package must build. */
async function proveBuild(config: Config, slug: string, signal: AbortSignal): Promise<ForeignEntry[]> {
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  try {
    const found = await loadPackage(config.problemsDir, slug);
    const { cases } = await steps.run(`Building ${slug}`, () => buildProblem(found, sandbox, { signal }));
    return [
      {
        level: 'imported',
        path: slug,
        reason: `it builds: ${cases.length} cases with the answers of the reference`,
      },
    ];
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.issues.map(({ file, line, path, message }) => ({
      level: 'error',
      path: line === null ? file : `${file}:${line}`,
      reason: path ? `${path}: ${message}` : message,
    }));
  }
}

function tell(folder: string, { slug, entries }: ForeignPackage, json: boolean): void {
  const lines = entries.map(({ level, path, reason }) => `  ${level.padEnd(9)} ${path}: ${reason}`);
  console.log(json ? JSON.stringify({ slug, folder, entries }, null, 2) : [folder, ...lines].join('\n'));
}
