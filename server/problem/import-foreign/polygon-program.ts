import { posix } from 'node:path';
import { isCppSource } from '../cpp/cpp-files.ts';
import { nameForm } from '../import/convert/cpp-validator.ts';
import { readText } from '../import/convert/text.ts';
import type { ForeignEntry, ForeignSource } from './foreign-package.ts';

/** Where problem.xml says that a program is. */
export type PolygonSource = { path: string; type: string };

/** A program of the author, with what it includes. */
export type PolygonProgram = {
  path: string;
  source: string;
  /** By the names that they are included by. */
  headers: Map<string, { path: string; text: string }>;
};

const include = /^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]/gm;
const library = 'testlib.h';

/** The program, or why it cannot be compiled. */
export function readProgram(
  from: PolygonSource | undefined,
  { files }: ForeignSource,
): PolygonProgram | string {
  if (!from) return 'its source is not named in problem.xml';
  const { path, type } = from;
  const bytes = files.get(path);
  if (!bytes) return 'is not in the package';
  if (!type.startsWith('cpp') || !isCppSource(path)) return `is not C++ but ${type || 'of no stated type'}`;
  const source = readText(bytes).text;
  const headers: PolygonProgram['headers'] = new Map();
  const isWhole = addHeaders(source, posix.dirname(path), files, headers);
  if (isWhole) return { path, source, headers };
  return `includes ${library}, which is not in the package: put it (of MikeMirzayanov/testlib) at files/${library} and import it again`;
}

export function includesOf(source: string): string[] {
  return [...source.matchAll(include)].map(([, name = '']) => name);
}

/** Of those that are not there only testlib.h is missed here: most are the compiler's own, and of others it will tell. */
function addHeaders(
  source: string,
  folder: string,
  files: ForeignSource['files'],
  headers: PolygonProgram['headers'],
): boolean {
  return includesOf(source).every((name) => {
    if (headers.has(name)) return true;
    const path = [posix.join(folder, name), `files/${name}`, name].find((one) => files.has(one));
    if (path === undefined || !name.split('/').every((part) => nameForm.test(part))) return name !== library;
    const { text } = readText(files.get(path) ?? Buffer.alloc(0));
    headers.set(name, { path, text });
    return addHeaders(text, folder, files, headers);
  });
}

/** The headers go beside what includes them. One of them may belong to several programs, and is told of once. */
export function addHeaderFiles(
  { headers }: PolygonProgram,
  folder: string,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): void {
  for (const [name, { path, text }] of headers) {
    files.set(`${folder}/${name}`, text);
    if (!entries.some((entry) => entry.path === path))
      entries.push({
        level: 'imported',
        path,
        reason: `is compiled with what includes it, as ${folder}/${name}`,
      });
  }
}

/** A name that a file of ours may have. */
export function sourceName({ path }: PolygonProgram): string {
  const name = posix.basename(path).replace(/[^a-zA-Z0-9_.-]+/g, '_');
  return nameForm.test(name) ? name : `x${name}`;
}
