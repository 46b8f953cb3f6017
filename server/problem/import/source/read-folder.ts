import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Bounds } from './bounds.ts';
import type { RawFile, RawTree } from './source.ts';

/** Everything under a folder. Links are read as links, so nothing outside of it is ever opened. */
export async function readFolder(root: string): Promise<RawTree> {
  const tree: RawTree = new Map();
  await walk(root, '', tree, new Bounds());
  return tree;
}

async function walk(root: string, folder: string, tree: RawTree, bounds: Bounds): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    bounds.addEntry();
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await walk(root, path, tree, bounds);
    else tree.set(path, await readEntry(join(root, path), bounds));
  }
}

async function readEntry(path: string, bounds: Bounds): Promise<RawFile> {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return { kind: 'link', target: await readlink(path) };
  if (!stat.isFile()) return { kind: 'refused', reason: 'is a device, a socket or a pipe' };
  const reason = bounds.refusal(stat.size);
  return reason === null ? { kind: 'file', bytes: await readFile(path) } : { kind: 'refused', reason };
}
