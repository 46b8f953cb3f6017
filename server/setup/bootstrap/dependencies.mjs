import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { runNpmCi } from './npm-ci.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { installedMatchesLockfile, readStamp, wantedStamp, writeStamp } from './stamp.mjs';

/** A reason to stop that a person can act on: printed without a stack. */
export class SetupFailure extends Error {
  name = 'SetupFailure';
}

/** Installs node_modules when it is not the one package-lock.json asks for; returns the Node to run everything with. */
export async function ensureDependencies(root) {
  const wanted = wantedStamp(root);
  const node = pinnedNode(root);
  if (node.exists() && readStamp(root) === wanted) return node.path;

  mkdirSync(join(root, '.data'), { recursive: true });
  return withLock(join(root, '.data', 'install.lock'), () => install(root, node, wanted));
}

async function install(root, node, wanted) {
  // Whoever held the lock before us may have done the work.
  if (readStamp(root) === wanted && node.exists()) return node.path;
  if (!(installedMatchesLockfile(root) && node.works())) {
    await runNpmCi(root, SetupFailure);
    if (!node.works()) throw new SetupFailure(node.explainBroken());
  }
  writeStamp(root, wanted);
  return node.path;
}
