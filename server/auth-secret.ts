import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

const secretBytes = 32;

/** The secret that signs session cookies: AUTH_SECRET, or one made at the first start and kept in DATA_DIR. */
export async function loadAuthSecret({ authSecret, dataDir }: Config): Promise<string> {
  if (authSecret !== undefined) return authSecret;
  const path = join(dataDir, 'auth-secret');
  await mkdir(dataDir, { recursive: true });
  try {
    // wx: of two processes that start at once, one writes and both read the same.
    await writeFile(path, randomBytes(secretBytes).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}
