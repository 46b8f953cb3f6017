import { posix } from 'node:path';

const source = /\.(c|cpp|cc|cxx|c\+\+)$/i;
const header = /\.(h|hh|hpp|hxx|h\+\+|inc|inl|ipp|tcc|tpp)$/i;

export function isCppSource(path: string): boolean {
  return source.test(path);
}

export function isCppFile(path: string): boolean {
  return source.test(path) || header.test(path);
}

/** The folder in which the files of a program have the names that they include each other by. */
export function cppFolder(path: string): string {
  return isCppSource(path) ? posix.dirname(path) : path;
}

/**
 * What a program in C++ is made of: a file alone with the headers beside it, or all that is in a folder. Empty where
 * `path` is neither.
 */
export function cppFiles(path: string, all: Iterable<string>): string[] {
  const isAlone = isCppSource(path);
  const folder = cppFolder(path);
  const within = [...all].filter((one) => one.startsWith(`${folder}/`) && isCppFile(one));
  const found = within.filter((one) => !isAlone || one === path || header.test(one));
  return found.some(isCppSource) ? found : [];
}
