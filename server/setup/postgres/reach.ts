import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SetupFailure } from '../steps.ts';
import { type Binaries, binariesIn } from './binaries.ts';
import { livingOwner } from './owner.ts';
import type { Account } from './run-as.ts';

/** Where things go that the user `postgres` must reach when the checkout is closed to it, as below /root (mode 0700). */
const OPEN_PLACE = '/var/lib/touchstone';
const LINK_BACK = '.from';

/** Whether `account` may enter `path` and everything above it. */
async function canEnter(path: string, account: Account): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return path === '/' || canEnter(dirname(path), account);
}

/** The binaries, or a copy of them where `account` can run them. */
export async function reachableBinaries(binaries: Binaries, account: Account | undefined): Promise<Binaries> {
  if (account === undefined || (await canEnter(binaries.postgres, account))) return binaries;
  const copy = join(OPEN_PLACE, `postgres-${binaries.version}`);
  if (!(await exists(copy))) await copyOpenly(binaries.root, copy);
  return binariesIn(copy, binaries.version);
}

async function copyOpenly(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(OPEN_PLACE, { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  // Another process may have been quicker with the very same files.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true }));
}

async function openToAll(path: string): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  if (!entry.isDirectory()) return chmod(path, entry.mode & 0o100 ? 0o755 : 0o644);
  await chmod(path, 0o755);
  for (const name of await readdir(path)) await openToAll(join(path, name));
}

/**
 * A folder that `account` owns and reaches. Where `folder` itself cannot be reached it becomes a link to one that
 * can, so that deleting the data folder still starts from nothing.
 */
export async function reachableFolder(folder: string, account: Account | undefined): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const linked = await readlink(folder).catch(() => undefined);
  const place = linked ?? (await placeFor(folder, account));
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (account) await chown(place, account.uid, account.gid);
  return place;
}

async function placeFor(folder: string, account: Account | undefined): Promise<string> {
  const parent = await realpath(dirname(folder));
  if (account === undefined || (await canEnter(parent, account))) return folder;
  if (await exists(folder)) {
    throw new SetupFailure(
      `The user "postgres" can no longer reach ${folder}: a folder above it is closed to others.\n` +
        `Open the way with chmod o+x, or set DATA_DIR to a place such as ${OPEN_PLACE}.`,
    );
  }
  await mkdir(OPEN_PLACE, { recursive: true, mode: 0o755 });
  await sweepOpenPlace();
  const place = join(OPEN_PLACE, `data-${randomBytes(6).toString('hex')}`);
  await symlink(folder, `${place}${LINK_BACK}`);
  await symlink(place, folder);
  return place;
}

/** Who deletes a data folder deletes only the link in it; what it led to goes when the next one is made. */
async function sweepOpenPlace(): Promise<void> {
  for (const name of await readdir(OPEN_PLACE)) {
    if (!name.endsWith(LINK_BACK)) continue;
    const linkBack = join(OPEN_PLACE, name);
    const place = linkBack.slice(0, -LINK_BACK.length);
    const folder = await readlink(linkBack).catch(() => undefined);
    if (folder === undefined || livingOwner(join(place, 'owner'))) continue;
    if ((await readlink(folder).catch(() => undefined)) === place) continue;
    await rm(place, { recursive: true, force: true });
    await rm(linkBack, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
