import { isUtf8 } from 'node:buffer';

/** Null where this is a program that a box can run, else why not. */
export function pythonRefusal(path: string, bytes: Buffer): string | null {
  if (!isPython(path)) return `is not Python but ${languageOf(path)}`;
  if (/\.py2$/.test(path) || /^#!.*python2/.test(bytes.subarray(0, 200).toString('latin1')))
    return 'is Python 2';
  return isUtf8(bytes) ? null : 'is not UTF-8 text';
}

export function isPython(path: string): boolean {
  return /\.(py|py2|py3)$/.test(path);
}

const languages: Record<string, string> = {
  c: 'C',
  cc: 'C++',
  cpp: 'C++',
  cxx: 'C++',
  h: 'C or C++',
  cs: 'C#',
  f90: 'Fortran',
  go: 'Go',
  hs: 'Haskell',
  java: 'Java',
  js: 'JavaScript',
  kt: 'Kotlin',
  lisp: 'Lisp',
  ml: 'OCaml',
  pas: 'Pascal',
  php: 'PHP',
  pl: 'Prolog or Perl',
  rb: 'Ruby',
  rs: 'Rust',
  scala: 'Scala',
  sh: 'a shell script',
  ts: 'TypeScript',
};

function languageOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return languages[ending] ?? (ending ? `a .${ending} file` : 'a file without an ending');
}
