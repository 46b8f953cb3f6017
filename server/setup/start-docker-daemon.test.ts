import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { removeStalePidFile } from './start-docker-daemon.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-pid-'));
after(() => rmSync(folder, { recursive: true }));

function pidFileOf(pid: number, comm: string | null): string {
  const file = join(folder, `${pid}.pid`);
  writeFileSync(file, `${pid}`);
  if (comm !== null) {
    mkdirSync(join(folder, `${pid}`));
    writeFileSync(join(folder, `${pid}`, 'comm'), `${comm}\n`);
  }
  return file;
}

test('a pid file of the living program is left alone', () => {
  const file = pidFileOf(1, 'dockerd');
  removeStalePidFile(file, 'dockerd', folder);
  assert.ok(existsSync(file));
});

test('a pid file of a dead process goes', () => {
  const file = pidFileOf(2, null);
  removeStalePidFile(file, 'dockerd', folder);
  assert.ok(!existsSync(file));
});

test('a pid file whose number another program has by now goes', () => {
  const file = pidFileOf(3, 'bash');
  removeStalePidFile(file, 'dockerd', folder);
  assert.ok(!existsSync(file));
});

test('no pid file is no trouble', () => {
  removeStalePidFile(join(folder, 'none.pid'), 'dockerd', folder);
});
