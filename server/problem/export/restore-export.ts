import { z } from 'zod';
import { type Manifest, manifestPath, sha256 } from './own-files.ts';

export type RestoreEntry = {
  level: 'imported' | 'changed' | 'left out' | 'error';
  path: string;
  reason: string;
};

/** A package of ours, out of one that was exported. */
export type Restored = { slug: string; files: Map<string, Buffer>; entries: RestoreEntry[] };

const Path = z.string().regex(/^(?!.*(^|\/)\.\.(\/|$))[\w.-]+(\/[\w.-]+)*$/);
const ManifestJson: z.ZodType<Manifest> = z.strictObject({
  export_format: z.literal(1),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  files: z.record(Path, Path),
  exported: z.record(Path, z.string()),
});

export function isOwnExport(files: Map<string, Buffer>): boolean {
  return files.has(manifestPath);
}

/**
 * Makes of an exported package ours again. Every file is accounted for: what was edited where our own files are is taken
 * as it is now, new submissions are taken, and edits of what only follows from our files are named.
 * @throws z.ZodError or SyntaxError where the manifest cannot be read
 */
export function restoreExport(exported: Map<string, Buffer>): Restored {
  const manifest = ManifestJson.parse(JSON.parse(exported.get(manifestPath)?.toString('utf8') ?? ''));
  const files = new Map<string, Buffer>();
  const entries: RestoreEntry[] = [];
  for (const [path, place] of Object.entries(manifest.files)) {
    const bytes = exported.get(place);
    if (bytes) files.set(path, bytes);
    else entries.push({ level: 'error', path: place, reason: 'is missing since the export' });
  }
  const places = new Set(Object.values(manifest.files));
  for (const [path, bytes] of exported) {
    if (path === manifestPath)
      entries.push({ level: 'left out', path, reason: 'belongs to the export alone' });
    else entries.push(entryOf(path, bytes, manifest, places, files));
  }
  return { slug: manifest.slug, files, entries };
}

function entryOf(
  path: string,
  bytes: Buffer,
  manifest: Manifest,
  places: Set<string>,
  files: Map<string, Buffer>,
): RestoreEntry {
  const before = manifest.exported[path];
  const isEdited = before !== sha256(bytes);
  if (places.has(path))
    return isEdited
      ? { level: 'changed', path, reason: 'was edited since the export, and is taken as it is now' }
      : { level: 'imported', path, reason: 'as it was exported' };
  if (before === undefined && /^submissions\/[^/]+\/[^/]+\.py$/.test(path)) {
    files.set(path, bytes);
    return { level: 'imported', path, reason: 'a submission that is new since the export' };
  }
  if (before === undefined) return { level: 'left out', path, reason: 'is no file of the export' };
  if (isEdited)
    return {
      level: 'left out',
      path,
      reason: 'was edited since the export, but follows from our own files: edit those',
    };
  return { level: 'left out', path, reason: 'follows from our own files' };
}
