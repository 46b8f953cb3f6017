import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const own = join(import.meta.dirname, 'python');
const harness = join(import.meta.dirname, '../../../sandbox/image/harness');

/** What the harness of the boxes is made of, but for the parts that only a box needs. */
const harnessModules = [
  'call_class',
  'call_codec',
  'call_function',
  'call_interactor',
  'call_stdio',
  'compiling',
  'entry',
  'faults',
  'feedback',
  'loading',
  'nodes',
  'own_words',
  'prelude',
  'pristine',
  'read',
  'report',
  'running',
  'write',
];

/** A Python file of this folder. */
export function ownPython(name: string): Promise<string> {
  return readFile(join(own, `${name}.py`), 'utf8');
}

/**
 * The harness as files that stand side by side, by name: what a folder of the format may hold. Its modules import each
 * other, and here they do so by names of their own.
 */
export async function flatHarness(): Promise<[name: string, source: string][]> {
  const read = harnessModules.map(async (name): Promise<[string, string]> => {
    const source = await readFile(join(harness, `${name}.py`), 'utf8');
    return [`touchstone_${name}.py`, source.replace(/^from \.(\w+) import /gm, 'from touchstone_$1 import ')];
  });
  return Promise.all(read);
}

/** Plain data as Python: a text of JSON, which both languages read alike. */
export function jsonText(data: unknown): string {
  return JSON.stringify(JSON.stringify(data));
}

export function constant(name: string, data: unknown): string {
  return `${name} = json.loads(${jsonText(data)})\n`;
}
