import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';

type LockedPackage = Readonly<{ resolved?: string; optionalDependencies?: Record<string, string> }>;
type Lockfile = Readonly<{ packages: Record<string, LockedPackage> }>;

/** `npm ci` works from this lockfile on every platform and with every registry. */
export const lockfileCheck: Check = {
  name: 'package-lock.json fit for every machine',
  async run(root) {
    const lockfile = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
    return lockfileComplaints(lockfile);
  },
};

export function lockfileComplaints({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const names = Object.keys(locked.optionalDependencies ?? {});
    const missing = names.filter((name) => !isInstalledFor(path, name, packages));
    return [
      ...(locked.resolved?.startsWith('http') ? [`${path} is tied to one registry: ${locked.resolved}`] : []),
      // npm ci refuses the whole lockfile then.
      ...missing.map(
        (name) => `${path || 'package.json'} may need ${name} on another platform, which is not locked`,
      ),
    ];
  });
}

/** As Node resolves: in the package's own node_modules, or in one above it. */
function isInstalledFor(path: string, name: string, packages: Lockfile['packages']): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  if (path === '') return false;
  const parentEnd = path.lastIndexOf('node_modules/');
  return isInstalledFor(path.slice(0, Math.max(0, parentEnd - 1)), name, packages);
}
