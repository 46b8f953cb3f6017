import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
const longestSlug = 100;
/** What the ICPC format allows as a name; it leaves out hidden files and anything that climbs. Python has its own (__main__.py). */
const nameForm = /^(?:[a-zA-Z0-9][a-zA-Z0-9_.-]*|_\w*\.py)$/;

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
  checkSlug(slug);
  const root = join(problemsFolder, slug);
  const issues: PackageIssue[] = [];
  const paths = walk(root, '', issues);
  if (issues.length > 0) throw new PackageError(slug, issues);
  return packageOf(slug, new Map(paths.map((path) => [path, readFileSync(join(root, path))])));
}

/** A package from files that are in memory already. @throws PackageError as readPackageFiles does */
export async function packageOf(slug: string, given: Map<string, Buffer>): Promise<PackageFiles> {
  checkSlug(slug);
  const issues = [...given].flatMap(([path, bytes]) => fileIssues(path, bytes));
  const total = [...given.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (total > largestPackageBytes) issues.push(issue('', 'the package is over 64 MiB'));
  if (issues.length > 0) throw new PackageError(slug, issues);
  const files = new Map([...given].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { slug, files, contentHash: await hashFiles(slug, files) };
}

/** @throws PackageError */
export function checkSlug(slug: string): void {
  if (slugForm.test(slug) && slug.length <= longestSlug) return;
  throw new PackageError(slug, [issue('', 'a problem is named by lower-case words and hyphens')]);
}

/** Waits for the disk on purpose: some 35 small files a package, five times as fast as by promises (measured with 500). */
function walk(root: string, folder: string, issues: PackageIssue[]): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (isLitter(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!nameForm.test(entry.name)) issues.push(issue(path, oddName));
    else if (entry.isDirectory()) paths.push(...walk(root, path, issues));
    else if (!entry.isFile())
      issues.push(issue(path, 'links and special files are not allowed in a package'));
    // Before it is read, however large it is.
    else if (lstatSync(join(root, path)).size > largestFileBytes) issues.push(issue(path, tooLarge));
    else paths.push(path);
  }
  return paths;
}

const oddName = 'a name may hold letters, digits, "_", "." and "-" only';
const tooLarge = 'is over 4 MiB';

function fileIssues(path: string, bytes: Buffer): PackageIssue[] {
  if (!path.split('/').every((name) => nameForm.test(name))) return [issue(path, oddName)];
  return bytes.length > largestFileBytes ? [issue(path, tooLarge)] : [];
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
