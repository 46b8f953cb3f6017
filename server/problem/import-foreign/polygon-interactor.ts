import { type ForeignEntry, ForeignError, type ForeignSource } from './foreign-package.ts';
import { tellPoints } from './polygon-checker.ts';
import { addHeaderFiles, type PolygonProgram, readProgram } from './polygon-program.ts';
import type { PolygonProblem } from './polygon-xml.ts';
import { adapterText, interactorText } from './testlib-adapter.ts';

const folder = 'interactors/interactor';

/**
 * The interactor, and the checker that is asked about what it wrote, as one interactor of ours. → what practice.yaml names
 * @throws ForeignError where one of them cannot be compiled: there is no comparison that could stand for it
 */
export function polygonInteractor(
  { assets }: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): string {
  const interactor = needed('interactor', assets.interactor?.source, source);
  const checker = assets.checker ? needed('checker', assets.checker.source, source) : null;
  files.set(`${folder}/touchstone_main.cpp`, interactorText(interactor, checker));
  for (const name of ['touchstone_adapter.h', 'touchstone_interactor.h'] as const)
    files.set(`${folder}/${name}`, adapterText(name));
  add('interactor', interactor, 'it is called as testlib has it');
  if (checker) add('checker', checker, 'it is asked about what the interactor has written');
  return folder;

  function add(name: string, program: PolygonProgram, how: string): void {
    const to = `${folder}/${name}.inc`;
    files.set(to, program.source);
    entries.push({ level: 'imported', path: program.path, reason: `as ${to}; ${how}` });
    tellPoints(program, entries);
    addHeaderFiles(program, folder, files, entries);
  }
}

function needed(
  what: string,
  from: Parameters<typeof readProgram>[0],
  source: ForeignSource,
): PolygonProgram {
  const program = readProgram(from, source);
  if (typeof program !== 'string') return program;
  throw new ForeignError(`the ${what} ${from?.path ?? ''} of an interactive problem ${program}`);
}
