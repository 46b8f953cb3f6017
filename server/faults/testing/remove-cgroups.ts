import { glob, rmdir } from 'node:fs/promises';
import { until } from '../../../sandbox/testing/watch-pool.ts';

/** Removes the control groups of this name with all below them, in every hierarchy. */
export async function removeCgroups(name: string): Promise<void> {
  const found = await listCgroups(name);
  // The deepest first. One is busy until the last process in it has quite gone.
  for (const folder of found.sort((a, b) => b.length - a.length)) await until(() => isRemoved(folder));
}

async function listCgroups(name: string): Promise<string[]> {
  const patterns = [`/sys/fs/cgroup/${name}`, `/sys/fs/cgroup/*/${name}`];
  const found: string[] = [];
  for await (const entry of glob(patterns.flatMap((root) => [root, `${root}/**/`]))) found.push(entry);
  return found;
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'EBUSY') return false;
    throw error;
  }
}
