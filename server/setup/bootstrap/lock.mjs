import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgress } from './progress.mjs';

/** Runs `work` while no other process that uses the same lock file does. A lock whose owner died is taken over. */
export async function withLock(path, work) {
  await acquire(path);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire(path) {
  let waiting;
  while (!tryAcquire(path)) {
    waiting ??= startProgress('Waiting for another process that installs dependencies here');
    await sleep(200);
  }
  waiting?.done('The other process has finished');
}

/** A hard link appears with its content or not at all: nobody reads a half-written owner. */
function tryAcquire(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    discardIfStale(path);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function discardIfStale(path) {
  const owner = readOwner(path);
  if (owner === undefined || isAlive(owner)) return;
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    // Between reading and renaming, another waiter may have replaced the stale lock by its own: give that back.
    if (readOwner(aside) !== owner) linkSync(aside, path);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

function readOwner(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
