import { ImportError } from '../import-error.ts';
import { fillConstants } from './constants.ts';
import { isCppProgram, takeCpp } from './cpp-validator.ts';
import { type Draft, openFiles } from './draft.ts';
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
  const programs = files.filter((path) => !beside.test(path));
  const [path, ...others] = programs;
  if (path === undefined)
    throw new ImportError('problem.yaml asks for an output validator, and there is none');
  const by = problem.isInteractive ? 'interactor' : 'output validator';
  if (isCppProgram(programs)) return { by, file: takeCpp(draft, programs, problem, placeOf(problem)) };
  const refused = programs.find((one) => refusalOf(draft, one) !== null);
  if (refused)
    throw new ImportError(
      `${refused}: the output validator ${refusalOf(draft, refused)}, and only Python and C++ are run here`,
    );
  if (others.length > 0)
    throw new ImportError(`the output validator is in several files: ${programs.join(', ')}`);
  return { by, file: take(draft, path, problem) };
}

/** In our package, without an ending. */
function placeOf({ isInteractive }: SourceProblem): string {
  return isInteractive ? 'interactors/interactor' : 'checkers/output_validator';
}

function usesProgram({ isInteractive, passes, isCustom }: SourceProblem, files: string[]): boolean {
  return isInteractive || passes > 1 || (isCustom ?? files.some((path) => !beside.test(path)));
}

function refusalOf({ source }: Draft, path: string): string | null {
  return pythonRefusal(path, source.files.get(path) ?? Buffer.alloc(0));
}

function take({ source, ledger, files }: Draft, path: string, problem: SourceProblem): string {
  const file = `${placeOf(problem)}.py`;
  const { bytes, isFilled } = fillConstants(source.files.get(path) ?? Buffer.alloc(0), problem);
  files.set(file, bytes);
  const how = isFilled ? 'constants are filled in' : 'it runs as it is';
  ledger.enter(isFilled ? 'changed' : 'imported', path, `as ${file}; ${how}`);
  return file;
}
