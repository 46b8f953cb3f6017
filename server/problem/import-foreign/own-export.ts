import { z } from 'zod';
import { restoreExport } from '../export/restore-export.ts';
import { ForeignError, type ForeignPackage, type ForeignSource } from './foreign-package.ts';

/** A package that `problems export` has written: our own again, and not a translation of it. */
export function importOwnExport({ files, name }: ForeignSource): ForeignPackage {
  try {
    return restoreExport(files);
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    throw new ForeignError(`${name}: the manifest of the export cannot be read: ${error.message}`);
  }
}
