import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampPath = (root) => join(root, 'node_modules', '.touchstone-installed');

/** What node_modules must be built for: this lockfile, this operating system, this processor. */
export function wantedStamp(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}`;
}

export function readStamp(root) {
  try {
    return readFileSync(stampPath(root), 'utf8').trim();
  } catch {
    return undefined;
  }
}

export function writeStamp(root, stamp) {
  writeFileSync(stampPath(root), `${stamp}\n`);
}

/**
 * npm records what it installed in node_modules/.package-lock.json, as the last thing it does. Somebody who ran
 * `npm ci` by hand need not wait for a second one.
 */
export function installedMatchesLockfile(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true && !isMadeForThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** False also for what names no machine at all: that belongs to something optional which is not here either. */
function isMadeForThisMachine({ os, cpu, libc }) {
  const libcHere = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return (
    (os !== undefined || cpu !== undefined) &&
    (os?.includes(process.platform) ?? true) &&
    (cpu?.includes(process.arch) ?? true) &&
    (process.platform !== 'linux' || (libc?.includes(libcHere) ?? true))
  );
}
