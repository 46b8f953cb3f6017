import { createHash } from 'node:crypto';
import type { PackageFiles } from '../package-files.ts';
import type { ExportedFiles } from './exported.ts';

/** The format promises to overlook what begins with a full stop, so nothing of ours is in anybody's way there. */
export const ownFolder = '.touchstone';
export const manifestPath = `${ownFolder}/manifest.json`;

/** What is needed to make of an exported package our own again, file by file. */
export type Manifest = {
  export_format: 1;
  slug: string;
  /** Path in our package → where the exported one has these very bytes. */
  files: Record<string, string>;
  /** sha256 of every exported file: whatever is otherwise was edited since. */
  exported: Record<string, string>;
};

/** Adds our own files: those that stand in the exported package unchanged are named only, the others are carried. */
export function carryOwnFiles({ slug, files: own }: PackageFiles, exported: ExportedFiles): void {
  const places = Object.fromEntries(
    [...own].map(([path, bytes]) => [
      path,
      isSame(exported.get(path), bytes) ? path : `${ownFolder}/files/${path}`,
    ]),
  );
  for (const [path, place] of Object.entries(places)) exported.set(place, own.get(path) ?? '');
  const hashes = Object.fromEntries([...exported].map(([path, content]) => [path, sha256(content)]));
  const manifest: Manifest = { export_format: 1, slug, files: places, exported: hashes };
  exported.set(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
}

function isSame(content: string | Buffer | undefined, bytes: Buffer): boolean {
  return content !== undefined && Buffer.from(content).equals(bytes);
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
