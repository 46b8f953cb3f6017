import { z } from 'zod';
import type { KeyReader } from './key-reader.ts';

/** `validation: custom interactive score` of the legacy dialect. */
export function readLegacyValidation(keys: KeyReader): { isCustom: boolean; types: string[] } {
  const words = (keys.take('validation', z.string()) ?? 'default').split(/\s+/);
  if (words.includes('score'))
    keys.note('changed', 'validation', 'points are not carried: only whether the validator accepts counts');
  return {
    isCustom: words.includes('custom'),
    types: ['interactive', 'multi-pass'].filter(
      (type) => words.includes(type) || words.includes(type.replace('-', '')),
    ),
  };
}

/** As a shell would split them, but for anything that a shell would compute. */
export function splitFlags(flags: string): string[] {
  return [...flags.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
