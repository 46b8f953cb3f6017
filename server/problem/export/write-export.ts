import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Exported } from './exported.ts';
import { type Manifest, manifestPath } from './own-files.ts';

/** There is something in the way of an export that is no earlier one of the same problem. */
export class FolderTaken extends Error {
  override name = 'FolderTaken';
}

/** Writes the package as a folder in `to`, in place of what an earlier export has left there. → its path
 *  @throws FolderTaken: a package called "sum" and its export would have one name, "to-p" and "top" as well */
export async function writeFolder({ folder, slug, files }: Exported, to: string): Promise<string> {
  const root = join(to, folder);
  if (existsSync(root) && (await exportedSlug(root)) !== slug)
    throw new FolderTaken(`${root} is there already, and is no export of ${slug}: name another folder`);
  await rm(root, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** The same as one archive, which holds the folder. Equal packages make equal archives. → its path */
export async function writeZip({ folder, files }: Exported, to: string): Promise<string> {
  await mkdir(to, { recursive: true });
  const zip = new ZipFile();
  const mtime = new Date(Date.UTC(2025, 8, 1));
  for (const [path, content] of files)
    zip.addBuffer(Buffer.from(content), `${folder}/${path}`, { mtime, mode: 0o100644 });
  zip.end();
  const file = join(to, `${folder}.zip`);
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

async function exportedSlug(root: string): Promise<string | null> {
  const manifest = await readFile(join(root, manifestPath), 'utf8').catch(() => null);
  return manifest === null ? null : (JSON.parse(manifest) as Manifest).slug;
}
