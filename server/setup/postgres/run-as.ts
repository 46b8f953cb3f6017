import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SetupFailure } from '../steps.ts';

const run = promisify(execFile);

/** Whom Postgres runs as. `undefined`: as ourselves. */
export type Account = Readonly<{ uid: number; gid: number }>;

/** Postgres refuses to run as root: there it runs as the user `postgres`, made when missing. */
export async function accountForPostgres(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp('postgres');
  if (existing) return existing;
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch (error) {
    // Two starts at once may both have found it missing.
    const made = await lookUp('postgres');
    if (made) return made;
    throw new SetupFailure(
      `Postgres does not run as root, and the user "postgres" could not be made: ${String(error)}\n` +
        'Make that user, run Touchstone as another user than root, or set DATABASE_URL.',
    );
  }
  return lookUp('postgres');
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
