import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

let known: Promise<string> | undefined;

/**
 * What a build depends on besides the package: the code of this folder. A number to be raised by hand would be
 * forgotten one day, and a store would go on serving what the old code built.
 */
export function builderVersion(): Promise<string> {
  known ??= hashSources(import.meta.dirname);
  return known;
}

async function hashSources(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter(isOfTheBuild).sort();
  const hash = createHash('sha256');
  for (const name of sources) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** Tests and verification change nothing in what is built. */
function isOfTheBuild(name: string): boolean {
  return /\.(ts|py)$/.test(name) && !/\.test\.ts$|^(verify|mutate|testing)\b/.test(name);
}
