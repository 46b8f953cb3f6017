import type { ForeignEntry, ForeignSource } from './foreign-package.ts';
import { addHeaderFiles, readProgram, sourceName } from './polygon-program.ts';
import type { PolygonProblem } from './polygon-xml.ts';
import { adapterText } from './testlib-adapter.ts';

/** Validators as input validators: they read every input whenever the package is built. → what practice.yaml names */
export function polygonValidators(
  { assets }: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): string[] {
  const validators = assets.validators?.validator ?? [];
  return validators.flatMap(({ source: from }, i) => {
    const program = readProgram(from, source);
    if (typeof program === 'string') {
      entries.push({ level: 'left out', path: from.path, reason: `the validator ${program}` });
      return [];
    }
    const folder = `input_validators/${i === 0 ? 'validator' : `validator-${i + 1}`}`;
    const to = `${folder}/${sourceName(program)}`;
    files.set(to, program.source);
    files.set(`${folder}/touchstone_adapter.h`, adapterText('touchstone_adapter.h'));
    files.set(`${folder}/touchstone_validator.cpp`, adapterText('touchstone_validator.cpp'));
    entries.push({
      level: 'imported',
      path: from.path,
      reason: `as ${to}; it reads every input when the package is built`,
    });
    addHeaderFiles(program, folder, files, entries);
    return [folder];
  });
}
