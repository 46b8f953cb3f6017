import { basename } from 'node:path/posix';
import { type ForeignEntry, type ForeignSource, referencePath } from './foreign-package.ts';
import type { PolygonProblem } from './polygon-xml.ts';

/** What a tag promises, as a folder of ours. */
const folders: Record<string, string> = {
  main: 'accepted',
  accepted: 'accepted',
  rejected: 'rejected',
  'wrong-answer': 'wrong_answer',
  'presentation-error': 'wrong_answer',
  'time-limit-exceeded': 'time_limit_exceeded',
  'memory-limit-exceeded': 'memory_limit_exceeded',
  failed: 'rejected',
};

/** Python solutions as submissions. → the path of the one that gives the answers, if there is any */
export function addSolutions(
  { assets }: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): string | null {
  let reference = source.reference === null ? null : referencePath;
  if (source.reference !== null) files.set(referencePath, source.reference);
  for (const { tag, source: solution } of assets.solutions?.solution ?? []) {
    const { path, type } = solution;
    const bytes = source.files.get(path);
    const folder = folders[tag];
    if (!type.startsWith('python')) left(path, `${type} is not Python`);
    else if (!bytes) left(path, 'is not there');
    else if (!folder) left(path, `the tag "${tag}" promises no verdict that could be proven`);
    else {
      const place = `submissions/${folder}/${fileName(path)}`;
      files.set(place, bytes.toString('utf8').replaceAll('\r\n', '\n'));
      entries.push({ level: 'imported', path, reason: place });
      if (folder === 'accepted' && (reference === null || (tag === 'main' && source.reference === null)))
        reference = place;
    }
  }
  return reference;

  function left(path: string, reason: string): void {
    entries.push({ level: 'left out', path, reason });
  }
}

function fileName(path: string): string {
  return `${
    basename(path)
      .replace(/\.\w+$/, '')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_/, '') || 'solution'
  }.py`;
}
