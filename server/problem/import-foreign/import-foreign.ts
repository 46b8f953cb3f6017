import { isOwnExport } from '../export/restore-export.ts';
import { importExercism } from './exercism.ts';
import { findExercism } from './exercism-data.ts';
import { ForeignError, type ForeignPackage, type ForeignSource } from './foreign-package.ts';
import { importLeetcode } from './leetcode.ts';
import { findLeetcode } from './leetcode-question.ts';
import { importOwnExport } from './own-export.ts';
import { importPolygon, isPolygon } from './polygon.ts';

export const foreignFormats = ['touchstone', 'polygon', 'exercism', 'leetcode'] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

const importers: Record<ForeignFormat, (source: ForeignSource) => ForeignPackage> = {
  touchstone: importOwnExport,
  polygon: importPolygon,
  exercism: importExercism,
  leetcode: importLeetcode,
};

/** What the files are, by what they hold. */
export function detectForeign(files: Map<string, Buffer>): ForeignFormat | null {
  if (isOwnExport(files)) return 'touchstone';
  if (isPolygon(files)) return 'polygon';
  if (findExercism(files) !== null) return 'exercism';
  return findLeetcode(files) === null ? null : 'leetcode';
}

/** @throws ForeignError where nothing can be made of it */
export function importForeign(source: ForeignSource, format: ForeignFormat): ForeignPackage {
  const found = detectForeign(source.files);
  if (found !== null && found !== format)
    throw new ForeignError(`${source.name} looks like ${found}, not ${format}`);
  return importers[format](source);
}
