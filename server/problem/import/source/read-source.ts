import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ImportError } from '../import-error.ts';
import { followLinks } from './follow-links.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';
import type { RawTree, Source } from './source.ts';

/** Reads a folder or a zip archive. @throws ImportError */
export async function readSource(path: string): Promise<Source> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportError(`${path} is not there`);
  const tree = found.isDirectory() ? await readFolder(path) : await readZip(path);
  const root = rootOf([...tree.keys()]);
  const name = root || basename(resolve(path)).replace(/\.(zip|kpp)$/i, '');
  const read = readTree(within(tree, root));
  for (const path of outside(tree, root))
    read.refused.set(`../${path}`, 'lies outside of the folder of the package');
  return { name, ...read };
}

/** Archives often hold one folder, and the package in that. "" where it is the archive itself. */
function rootOf(paths: string[]): string {
  const all = paths.filter((path) => /(^|\/)problem\.yaml$/.test(path));
  if (all.includes('problem.yaml')) return '';
  const folders = all
    .map((path) => path.slice(0, -'/problem.yaml'.length))
    .filter((path) => !path.startsWith('__MACOSX'));
  // A package may carry another problem.yaml along, as our own exports do.
  const roots = folders.filter((path) => !folders.some((other) => path.startsWith(`${other}/`)));
  const [root] = roots;
  if (roots.length > 1)
    throw new ImportError(`it holds several packages, import one of them: ${roots.join(', ')}`);
  if (root === undefined)
    throw new ImportError('it holds no problem.yaml, so it is no package of the ICPC format');
  return root;
}

function within(tree: RawTree, root: string): RawTree {
  if (root === '') return tree;
  const inside = [...tree].filter(([path]) => path.startsWith(`${root}/`));
  return new Map(inside.map(([path, file]) => [path.slice(root.length + 1), file]));
}

function outside(tree: RawTree, root: string): string[] {
  return root === '' ? [] : [...tree.keys()].filter((path) => !path.startsWith(`${root}/`));
}

function readTree(tree: RawTree): Pick<Source, 'files' | 'refused'> {
  const files = new Map<string, Buffer>();
  const refused = new Map<string, string>();
  for (const [path, file] of followLinks(tree)) {
    if (file.kind === 'file') files.set(path, file.bytes);
    else refused.set(path, file.reason);
  }
  return { files, refused };
}
