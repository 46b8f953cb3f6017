import { ImportError } from '../import-error.ts';
import { fillConstants } from './constants.ts';
import { isCppProgram, nameForm, takeCpp } from './cpp-validator.ts';
import { type Draft, openFiles } from './draft.ts';
import { withoutScripts } from './program-scripts.ts';
import { pythonFolder } from './python-folder.ts';
import { pythonRefusal } from './python-program.ts';
import type { SourceProblem } from './source-problem.ts';

/** How the cases are judged: by comparing tokens, or by a program of the package, in this file of ours. */
export type Judging =
  | { by: 'tokens' }
  | { by: 'output validator'; file: string }
  | { by: 'interactor'; file: string };

const folders = ['output_validator', 'output_validators', 'output_validator_multipass'];
/** What lies beside a program and is none. */
export const beside = /(^|\/)(README[^/]*|\.[^/]*|[^/]+\.(md|txt))$/i;

/** @throws ImportError where cases are judged by a program that a box cannot run */
export function takeValidator(draft: Draft, problem: SourceProblem): Judging {
  const { ledger } = draft;
  const files = folders.flatMap((folder) => openFiles(draft, folder));
  if (!usesProgram(problem, files)) {
    for (const path of files)
      ledger.enter('left out', path, 'problem.yaml does not ask for it (validation: default)');
    return { by: 'tokens' };
  }
  const { programs, scripts, reason } = withoutScripts(
    draft,
    files.filter((path) => !beside.test(path)),
  );
  if (reason !== null) throw new ImportError(reason);
  if (programs.length === 0)
    throw new ImportError('problem.yaml asks for an output validator, and there is none');
  for (const path of scripts)
    ledger.enter('left out', path, 'it only starts the program, which is done here');
  const by = problem.isInteractive ? 'interactor' : 'output validator';
  if (isCppProgram(programs)) return { by, file: takeCpp(draft, programs, problem, placeOf(problem)) };
  return { by, file: takePython(draft, programs, problem) };
}

/** In our package, without an ending. */
function placeOf({ isInteractive }: SourceProblem): string {
  return isInteractive ? 'interactors/interactor' : 'checkers/output_validator';
}

function usesProgram({ isInteractive, passes, isCustom }: SourceProblem, files: string[]): boolean {
  return isInteractive || passes > 1 || (isCustom ?? files.some((path) => !beside.test(path)));
}

/** @throws ImportError where it is no one program in Python */
function takePython(draft: Draft, programs: string[], problem: SourceProblem): string {
  const refused = programs.find((one) => refusalOf(draft, one) !== null);
  if (refused)
    throw new ImportError(
      `${refused}: the output validator ${refusalOf(draft, refused)}, and only Python, C and C++ are run here`,
    );
  const [path = '', ...others] = programs;
  if (others.length === 0) return take(draft, path, problem, `${placeOf(problem)}.py`);
  const validators = new Set(programs.map((one) => one.split('/').slice(0, 2).join('/')));
  const isLoose = validators.size === programs.length;
  if (path.startsWith('output_validators/') && validators.size > 1 && !isLoose)
    throw new ImportError(`it has several output validators: ${[...validators].join(', ')}`);
  const { root, files, reason } = pythonFolder(draft, programs);
  if (reason !== null) throw new ImportError(`the output validator is in several files, and ${reason}`);
  for (const name of files.keys()) take(draft, `${root}/${name}`, problem, `${placeOf(problem)}/${name}`);
  return placeOf(problem);
}

function refusalOf({ source }: Draft, path: string): string | null {
  return pythonRefusal(path, source.files.get(path) ?? Buffer.alloc(0));
}

function take({ source, ledger, files }: Draft, path: string, problem: SourceProblem, file: string): string {
  if (!file.split('/').every((name) => nameForm.test(name)))
    throw new ImportError(`${path}: a name here may hold letters, digits, "_", "." and "-" only`);
  const { bytes, isFilled } = fillConstants(source.files.get(path) ?? Buffer.alloc(0), problem);
  files.set(file, bytes);
  const how = isFilled ? 'constants are filled in' : 'it runs as it is';
  ledger.enter(isFilled ? 'changed' : 'imported', path, `as ${file}; ${how}`);
  return file;
}
