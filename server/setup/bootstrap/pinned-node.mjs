import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that package.json pins (npm package `node`), so that every machine runs the same one. */
export function pinnedNode(root) {
  const path = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = () => spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return {
    path,
    exists: () => existsSync(path),
    works: () => version().status === 0,
    explainBroken: () => explainBroken(path, version()),
  };
}

function explainBroken(path, { error, stderr }) {
  const reason = (error?.message ?? stderr ?? '').trim().split('\n')[0];
  return (
    `npm finished, but the Node that this project pins does not run: ${path}\n` +
    `  ${reason}\n` +
    `There are builds for Linux (glibc), macOS and Windows; this machine is ${process.platform}-${process.arch}.`
  );
}
