import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Hidden names: no package is called so, and nothing of it is ever loaded. */
const incoming = '.incoming-';
const replaced = '.replaced-';

type Package = { slug: string; files: ReadonlyMap<string, string | Buffer> };

/**
 * Puts a package in the place of the one of its name. Whoever reads meanwhile finds the old one or the new one whole,
 * or for an instant none; a crash in that instant is mended by `recoverReplaced`.
 */
export async function replacePackage(folder: string, { slug, files }: Package): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fresh = await mkdtemp(join(folder, incoming));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), bytes, { flag: 'wx' });
    }
    await chmod(fresh, 0o755);
    await swap(fresh, join(folder, slug), join(folder, replaced + slug));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function swap(fresh: string, place: string, aside: string): Promise<void> {
  await rm(aside, { recursive: true, force: true });
  const hadOne = await renameIfThere(place, aside);
  try {
    await rename(fresh, place);
  } catch (error) {
    if (hadOne) await rename(aside, place);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** After a crash: what was put aside goes back where nothing took its place, and halves are removed. */
export async function recoverReplaced(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    const slug = name.startsWith(replaced) ? name.slice(replaced.length) : undefined;
    if (slug !== undefined && !names.includes(slug)) await rename(join(folder, name), join(folder, slug));
    else if (slug !== undefined || name.startsWith(incoming))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
