import { pythonMain } from '../../python/python-files.ts';
import type { Draft } from './draft.ts';
import { pythonRefusal } from './python-program.ts';

/** By name within their folder; null where they are not all Python, or one is not for us. */
export function pythonFolder(
  { source }: Draft,
  programs: string[],
): { root: string; files: Map<string, Buffer>; reason: string | null } {
  const root = commonFolder(programs);
  const files = new Map(
    programs.map((path) => [path.slice(root.length + 1), source.files.get(path) ?? Buffer.alloc(0)]),
  );
  const refused = programs.find(
    (path) => pythonRefusal(path, source.files.get(path) ?? Buffer.alloc(0)) !== null,
  );
  if (refused !== undefined)
    return {
      root,
      files,
      reason: `${refused} ${pythonRefusal(refused, source.files.get(refused) ?? Buffer.alloc(0))}`,
    };
  const texts = new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
  const reason =
    pythonMain(texts) === null ? `which of its files is run is not clear: ${programs.join(', ')}` : null;
  return { root, files, reason };
}

function commonFolder(paths: string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const shared = first.findIndex((name, i) => others.some((other) => other[i] !== name));
  return (shared < 0 ? first : first.slice(0, shared)).join('/');
}
