import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive } from './postmaster-file.ts';

/** Which process started the server, and will stop it. A pid alone may have been given out again: its start time is kept too. */
type Owner = Readonly<{ pid: number; startedAt: string }>;

/** Claims the folder for this process. Returns the living owner instead when there is one. */
export function claim(file: string): Owner | undefined {
  const me: Owner = { pid: process.pid, startedAt: startTime(process.pid) };
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me));
  try {
    return linkOrFindOwner(mine, file);
  } finally {
    rmSync(mine, { force: true });
  }
}

function linkOrFindOwner(mine: string, file: string): Owner | undefined {
  try {
    linkSync(mine, file);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = livingOwner(file);
  if (owner) return owner;
  discardStale(file);
  return linkOrFindOwner(mine, file);
}

/** Between our look and our rename another process may have put its own claim there: that one is given back. */
function discardStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (livingOwner(aside)) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

export function livingOwner(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    return isAlive(owner.pid) && startTime(owner.pid) === owner.startedAt ? owner : undefined;
  } catch {
    return undefined;
  }
}

export function release(file: string): void {
  rmSync(file, { force: true });
}

/** In clock ticks since boot; empty where the system does not say, which leaves the pid alone to decide. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
