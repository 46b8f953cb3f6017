import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashSources } from '../source-hash.ts';

const root = join(import.meta.dirname, '../../..');

/** What a verdict depends on besides the package; of the set-up, only what makes the image of the boxes. */
const folders: Record<string, RegExp> = {
  'server/problem': /\.(ts|py)$/,
  'server/judge': /\.ts$/,
  'server/fuzz': /^choices\.ts$/,
  'server/setup': /^sandbox-[^/]+\.ts$/,
  sandbox: /^[^/]+\.(ts|json)$|^image\//,
};

/** Changes with the code that builds, judges and proves, with what runs in a box, and with the runtime of boxes. */
export async function proverVersion(runtime: string | undefined): Promise<string> {
  const hashes = await Promise.all(
    Object.entries(folders).map(([folder, sources]) =>
      hashSources(join(root, folder), (name) => sources.test(name) && !isBesideThePoint(name)),
    ),
  );
  return createHash('sha256')
    .update(JSON.stringify([hashes, runtime ?? null]))
    .digest('hex');
}

function isBesideThePoint(name: string): boolean {
  return /\.test\.ts$|^(testing|export|import-foreign)\/|__pycache__/.test(name);
}
