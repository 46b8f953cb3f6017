import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkSlug, listSlugs, readPackageFiles } from '../package-files.ts';
import { writeSchemas } from './write-schemas.ts';

export const kinds = ['function', 'class', 'codec', 'stdio', 'interactive'] as const;
export type Kind = (typeof kinds)[number];

/** There is something of this name already. */
export class SlugTaken extends Error {
  override name = 'SlugTaken';
}

const templates = join(import.meta.dirname, 'templates');

/**
 * Writes a small package that verifies as it is, for its author to change piece by piece. → the paths written
 * @throws PackageError for a name that no problem can have; SlugTaken
 */
export async function scaffoldPackage(folder: string, slug: string, kind: Kind): Promise<string[]> {
  checkSlug(slug);
  const { files } = await readPackageFiles(templates, kind);
  await mkdir(folder, { recursive: true });
  await makeFolder(join(folder, slug), slug);
  for (const [path, bytes] of files) {
    const file = join(folder, slug, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path === 'problem.yaml' ? filled(bytes.toString(), slug) : bytes, { flag: 'wx' });
  }
  await writeSchemas(folder);
  return [...files.keys()];
}

async function makeFolder(path: string, slug: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const known = await listSlugs(dirname(path));
    const others = known.includes(slug) ? 'a problem' : 'a file or folder';
    throw new SlugTaken(`${path} is ${others} already; choose another name`);
  }
}

function filled(text: string, slug: string): string {
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return text.replace('{{title}}', words.join(' ')).replace('{{uuid}}', randomUUID());
}
