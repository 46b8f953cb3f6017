import { glob } from 'node:fs/promises';
import { join } from 'node:path';

const folders = ['server', 'sandbox', 'web'];
const patterns = folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** All test files below `root`, or those whose path contains one of the words. */
export async function findTestFiles(root: string, words: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const path of glob(patterns, { cwd: root })) {
    if (words.length === 0 || words.some((word) => path.includes(word))) files.push(join(root, path));
  }
  return files.sort();
}
