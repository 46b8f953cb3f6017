import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** What package.json's `imports` maps, by prefix: `#contract/` → `server/contract/`. */
export type Aliases = ReadonlyMap<string, string>;

export function readAliases(packageJson: { imports?: Record<string, string> }): Aliases {
  const entries = Object.entries(packageJson.imports ?? {});
  return new Map(entries.map(([from, to]) => [from.replace(/\*$/, ''), to.replace(/^\.\/|\*$/g, '')]));
}

/** Names what is imported: `server/store/db.ts` (from the root), `npm:zod` or `node:fs`. */
export function resolveImport(importer: string, specifier: string, aliases: Aliases): string {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(importer), path);
  for (const [prefix, folder] of aliases) {
    if (path.startsWith(prefix)) return posix.join(folder, path.slice(prefix.length));
  }
  if (isBuiltin(path)) return path.startsWith('node:') ? path : `node:${path}`;
  return `npm:${packageName(path)}`;
}

function packageName(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
