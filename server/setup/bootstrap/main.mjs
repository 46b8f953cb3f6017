// Dependencies in place, then the real entry under the pinned Node. No import from node_modules in this folder: it
// runs before there is one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, SetupFailure } from './dependencies.mjs';
import { launch } from './launch.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const entries = {
  start: 'server/start.ts',
  dev: 'server/setup/dev.ts',
  test: 'server/setup/test.ts',
  check: 'server/setup/check.ts',
  bench: 'server/bench/bench.ts',
  'bench:web': 'server/bench/web/bench-web.ts',
  touchstone: 'server/cli.ts',
};

export async function main([command, ...args]) {
  const entry = entries[command];
  if (entry === undefined) {
    console.error(`Unknown command "${command ?? ''}". Known: ${Object.keys(entries).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  try {
    const node = await ensureDependencies(root);
    if (!existsSync(join(root, entry))) throw new SetupFailure(`${entry} is missing from this checkout.`);
    process.exitCode = await launch(node, root, join(root, entry), args);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
