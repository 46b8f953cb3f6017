import type { Sandbox } from '#sandbox/sandbox.ts';
import { buildProblem } from '../../build.ts';
import type { BuiltProblem } from '../../built-problem.ts';
import { loadPackage } from '../../load.ts';
import { writePackage } from '../../testing/a-package.ts';
import type { ForeignPackage, ForeignSource } from '../foreign-package.ts';

/** Files of another format, as text or as what becomes JSON. */
export function aSource(files: Record<string, unknown>, more: Partial<ForeignSource> = {}): ForeignSource {
  const bytes = Object.entries(files).map(([path, content]): [string, Buffer] => {
    if (Buffer.isBuffer(content)) return [path, content];
    return [path, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))];
  });
  const uuid = '5e7f1c9a-2d3b-4c5d-8e6f-7a8b9c0d1e2f';
  return { name: 'given', files: new Map(bytes), uuid, reference: null, property: null, ...more };
}

/** The built problem of an import. @throws PackageError where it does not build */
export async function buildImported(sandbox: Sandbox, { files }: ForeignPackage): Promise<BuiltProblem> {
  const texts = Object.fromEntries([...files].map(([path, content]) => [path, String(content)]));
  await using folder = await writePackage(texts);
  return await buildProblem(await loadPackage(folder.problems, folder.slug), sandbox);
}

/** `level path: reason`, a line for each entry. */
export function report({ entries }: ForeignPackage): string {
  return entries.map(({ level, path, reason }) => `${level} ${path}: ${reason}`).join('\n');
}
