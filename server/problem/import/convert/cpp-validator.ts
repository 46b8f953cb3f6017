import { isCppFile, isCppSource } from '../../cpp/cpp-files.ts';
import { ImportError } from '../import-error.ts';
import { fillConstants } from './constants.ts';
import type { Draft } from './draft.ts';
import type { SourceProblem } from './source-problem.ts';
import { readText, withChanges } from './text.ts';

/** A name that files of our packages may have; these cannot be renamed, since they include each other by name. */
export const nameForm = /^(?:[a-zA-Z0-9][a-zA-Z0-9_.-]*|_\w*\.py)$/;

/** Whether all of it is one program in C++. */
export function isCppProgram(programs: string[]): boolean {
  return programs.every(isCppFile) && programs.some(isCppSource);
}

/**
 * All files of the program, below `folder` of ours. → what practice.yaml names
 * @throws ImportError where these are several programs
 */
export function takeCpp(draft: Draft, programs: string[], problem: SourceProblem, folder: string): string {
  const root = rootOf(programs);
  for (const path of programs) takeFile(draft, path, `${folder}/${path.slice(root.length + 1)}`, problem);
  return folder;
}

/** In the legacy dialect each file and each folder of `output_validators/` is a validator of its own. */
function rootOf(programs: string[]): string {
  const [folder = ''] = programs[0]?.split('/') ?? [];
  if (folder !== 'output_validators') return folder;
  const ofFile = (path: string) =>
    path
      .split('/')
      .slice(0, path.split('/').length > 2 ? 2 : 3)
      .join('/');
  const validators = new Set(programs.filter(isCppSource).map(ofFile));
  if (validators.size > 1)
    throw new ImportError(`it has several output validators: ${[...validators].join(', ')}`);
  const [only = ''] = validators;
  return isCppSource(only) || !programs.every((path) => path.startsWith(`${only}/`)) ? folder : only;
}

function takeFile({ source, ledger, files }: Draft, path: string, to: string, problem: SourceProblem): void {
  if (!to.split('/').every((name) => nameForm.test(name)))
    throw new ImportError(`${path}: a name here may hold letters, digits, "_", "." and "-" only`);
  const { bytes, isFilled } = fillConstants(source.files.get(path) ?? Buffer.alloc(0), problem);
  const { text, changes } = readText(bytes);
  files.set(to, Buffer.from(text));
  const all = isFilled ? ['constants are filled in', ...changes] : changes;
  const told = all.length > 0 ? all : ['it is compiled as it is'];
  ledger.enter(all.length > 0 ? 'changed' : 'imported', path, withChanges(`as ${to}`, told));
}
