import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ownFolder } from '../export/own-files.ts';
import { ForeignError } from './foreign-package.ts';

const mostFiles = 10_000;
const mostBytes = 256 * 1024 ** 2;

/** The files under a path, or the one that it is, by path inside. Links are not followed. @throws ForeignError */
export async function readForeign(path: string): Promise<{ name: string; files: Map<string, Buffer> }> {
  const stats = await lstat(path).catch(() => null);
  if (!stats) throw new ForeignError(`there is no ${path}`);
  const isFile = stats.isFile();
  const root = isFile ? dirname(path) : path;
  const paths = isFile ? [basename(path)] : await walk(root, '');
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for (const inner of paths.sort()) {
    bytes += (await lstat(join(root, inner))).size;
    if (bytes > mostBytes) throw new ForeignError(`${path} holds more than 256 MiB`);
    files.set(inner, await readFile(join(root, inner)));
  }
  return { name: basename(path).replace(/\.\w+$/, ''), files };
}

async function walk(root: string, folder: string, found: string[] = []): Promise<string[]> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') && path !== ownFolder) continue;
    if (entry.isDirectory()) await walk(root, path, found);
    else if (entry.isFile()) found.push(path);
    else throw new ForeignError(`${path} is a link or a special file, which is not followed`);
    if (found.length > mostFiles) throw new ForeignError(`there are more than ${mostFiles} files`);
  }
  return found;
}
