import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger.ts';
import type { Source } from '../source/source.ts';

/** What an import works on: somebody else's package, ours as far as it is, and what is told of both. */
export type Draft = {
  slug: string;
  source: Source;
  ledger: Ledger;
  /** Of our package, by path. */
  files: Map<string, Buffer>;
};

/** Files of the source below a folder that nobody has taken yet, sorted. */
export function openFiles({ source, ledger }: Draft, folder: string): string[] {
  return [...source.files.keys()].filter((path) => path.startsWith(`${folder}/`) && !ledger.has(path)).sort();
}

/** A name that a file of our packages may have. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9_.-]+/g, '-');
  return /^[a-zA-Z0-9]/.test(plain) ? plain.replace(/~$/, '') : `x${plain}`;
}

/** The same package gets the same one again: cases depend on it, and so does whatever is stored of a problem. */
export function derivedUuid({ slug, source }: Draft): string {
  const hash = createHash('sha256')
    .update(`${slug}\n`)
    .update(source.files.get('problem.yaml') ?? '')
    .digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
}
