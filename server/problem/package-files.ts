import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builderVersion } from './builder-version.ts';
import { PackageError, type PackageIssue } from './package-error.ts';

/** The bytes of a package, and the hash by which an unchanged one is known again without reading what it says. */
export type PackageFiles = {
  slug: string;
  /** By path inside the package, sorted. */
  files: Map<string, Buffer>;
  contentHash: string;
};

const largestFileBytes = 4 * 1024 * 1024;
const largestPackageBytes = 64 * 1024 * 1024;
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What the ICPC format allows as a name; it leaves out hidden files and anything that climbs. */
const nameForm = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;

/** The problems of a folder: every folder in it that holds a problem.yaml. */
export async function listSlugs(problemsFolder: string): Promise<string[]> {
  const entries = await readdir(problemsFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && slugForm.test(entry.name));
  const found = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(join(problemsFolder, name))).includes('problem.yaml') ? name : '',
    ),
  );
  return found.filter(Boolean).sort();
}

/** Reads a package into memory and hashes it. @throws PackageError for links, odd names and oversize. */
export async function readPackageFiles(problemsFolder: string, slug: string): Promise<PackageFiles> {
  if (!slugForm.test(slug)) {
    throw new PackageError(slug, [issue('', 'a problem is named by lower-case words and hyphens')]);
  }
  const issues: PackageIssue[] = [];
  const paths = await walk(join(problemsFolder, slug), '', issues);
  if (issues.length > 0) throw new PackageError(slug, issues);
  const files = new Map<string, Buffer>();
  for (const path of paths.sort()) files.set(path, await readFile(join(problemsFolder, slug, path)));
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (total > largestPackageBytes) throw new PackageError(slug, [issue('', 'the package is over 64 MiB')]);
  return { slug, files, contentHash: await hashFiles(slug, files) };
}

async function walk(root: string, folder: string, issues: PackageIssue[]): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (isLitter(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!nameForm.test(entry.name))
      issues.push(issue(path, 'a name may hold letters, digits, "_", "." and "-" only'));
    else if (entry.isDirectory()) paths.push(...(await walk(root, path, issues)));
    else if (!entry.isFile())
      issues.push(issue(path, 'links and special files are not allowed in a package'));
    else if ((await lstat(join(root, path))).size > largestFileBytes)
      issues.push(issue(path, 'is over 4 MiB'));
    else paths.push(path);
  }
  return paths;
}

/** What running and editing leaves behind; it is no part of the package. */
function isLitter(name: string): boolean {
  return name === '__pycache__' || name.startsWith('.') || name.endsWith('~');
}

async function hashFiles(slug: string, files: Map<string, Buffer>): Promise<string> {
  const hash = createHash('sha256').update(`${slug}\n${await builderVersion()}`);
  for (const [path, bytes] of files) hash.update(`\n${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

function issue(file: string, message: string): PackageIssue {
  return { file, line: null, path: '', message };
}
