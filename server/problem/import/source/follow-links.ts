import { posix } from 'node:path';
import type { RawFile, RawTree } from './source.ts';

const mostSteps = 40;
const mostFiles = 20_000;

type Read = Exclude<RawFile, { kind: 'link' }>;

/**
 * The tree with every link replaced by what it leads to. Kattis packages link data files that are there already, and
 * whole folders of them. A link that leads out of the tree, in a circle or nowhere is refused.
 */
export function followLinks(tree: RawTree): Map<string, Read> {
  const found = new Map<string, Read>();
  for (const [path, file] of tree) {
    if (file.kind !== 'link') found.set(path, file);
    else for (const [at, reached] of follow(tree, path, file.target)) found.set(at, reached);
    if (found.size > mostFiles) break;
  }
  return found;
}

function follow(tree: RawTree, path: string, firstTarget: string): [string, Read][] {
  const refuse = (reason: string): [string, Read][] => [[path, { kind: 'refused', reason }]];
  let [at, target] = [path, firstTarget];
  for (let step = 0; step < mostSteps; step += 1) {
    const next = posix.normalize(posix.join(posix.dirname(at), target));
    if (posix.isAbsolute(target) || next === '..' || next.startsWith('../'))
      return refuse(`is a link that leads out of the package (${target})`);
    const file = tree.get(next);
    if (!file)
      return (
        followFolder(tree, path, next.replace(/\/$/, '')) ??
        refuse(`is a link that leads nowhere (${target})`)
      );
    if (file.kind !== 'link') return [[path, file]];
    [at, target] = [next, file.target];
  }
  return refuse('is a link that leads in a circle');
}

/** The files of the folder, under the name of the link; links among them are followed one level deep. */
function followFolder(tree: RawTree, path: string, folder: string): [string, Read][] | null {
  const prefix = folder === '.' ? '' : `${folder}/`;
  if (`${path}/`.startsWith(prefix)) return null;
  const inside = [...tree].filter(([at]) => at.startsWith(prefix));
  if (inside.length === 0) return null;
  return inside.flatMap(([at, file]) => {
    const as = `${path}/${at.slice(prefix.length)}`;
    if (file.kind !== 'link') return [[as, file] as [string, Read]];
    const target = tree.get(posix.normalize(posix.join(posix.dirname(at), file.target)));
    const isFile = target && target.kind !== 'link';
    return [[as, isFile ? target : { kind: 'refused', reason: 'is a link behind a link' }] as [string, Read]];
  });
}
