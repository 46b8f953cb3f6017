import { ImportError } from '../import-error.ts';
import type { Source } from '../source/source.ts';
import { plainName } from './draft.ts';

/** A solution in Python by whoever imports: `name` is that of its file. */
export type GivenReference = { name: string; bytes: Buffer };

/** The source as if its author had put the solution among the accepted ones, and the path at which it is then. */
export function withReference(
  source: Source,
  { name, bytes }: GivenReference,
): { source: Source; path: string } {
  const stem = plainName(name.replace(/\.py$/, ''));
  let path = `submissions/accepted/${stem}.py`;
  for (let count = 2; source.files.has(path); count += 1) path = `submissions/accepted/${stem}-${count}.py`;
  return { source: { ...source, files: new Map(source.files).set(path, bytes) }, path };
}

/** What there is instead of an accepted solution in Python, and what to do. */
export function noReference(paths: Iterable<string>): ImportError {
  const others = [...paths].filter((path) => /^submissions\/accepted\/[^/]+/.test(path));
  const only = others.length > 0 ? ` that could be run (there is only ${others.join(', ')})` : '';
  return new ImportError(
    `it has no accepted submission in Python${only}: give a solution in Python with --reference my.py. It is held to the .ans files, and shows how fast Python can be`,
  );
}
