import { hashSources } from './source-hash.ts';

let known: Promise<string> | undefined;

/**
 * What a build depends on besides the package: the code of this folder. A number to be raised by hand would be
 * forgotten one day, and a store would go on serving what the old code built.
 */
export function builderVersion(): Promise<string> {
  known ??= hashSources(import.meta.dirname, isOfTheBuild);
  return known;
}

/** Tests, verification, other formats and what authors work with change nothing in what is built. */
function isOfTheBuild(name: string): boolean {
  return (
    /\.(ts|py)$/.test(name) &&
    !/\.test\.ts$|^(author|verify|mutate|testing|import|export|import-foreign)\b/.test(name)
  );
}
