import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const own = join(import.meta.dirname, 'python');
const harness = join(import.meta.dirname, '../../../sandbox/image/harness');

/** What drivers and validators call of the harness of the boxes; what those need comes along. */
const called = ['compiling', 'running', 'loading', 'nodes', 'read'];
const importOfOwn = /^from \.(\w+) import /gm;

/** A Python file of this folder. */
export function ownPython(name: string): Promise<string> {
  return readFile(join(own, `${name}.py`), 'utf8');
}

/**
 * The harness as files that stand side by side, by name: what a folder of the format may hold. Its modules import each
 * other, and here they do so by names of their own.
 */
export async function flatHarness(): Promise<[name: string, source: string][]> {
  const wanted = new Set(called);
  const files: [string, string][] = [];
  for (const name of wanted) {
    const source = await readFile(join(harness, `${name}.py`), 'utf8');
    for (const [, imported = ''] of source.matchAll(importOfOwn)) wanted.add(imported);
    files.push([`touchstone_${name}.py`, source.replace(importOfOwn, 'from touchstone_$1 import ')]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Plain data as Python: a text of JSON, which both languages read alike. */
export function jsonText(data: unknown): string {
  return JSON.stringify(JSON.stringify(data));
}

export function constant(name: string, data: unknown): string {
  return `${name} = json.loads(${jsonText(data)})\n`;
}
