import { basename } from 'node:path';
import { fillConstants } from './constants.ts';
import { type Draft, openFiles, plainName } from './draft.ts';
import { type Label, labelOf } from './labels.ts';
import { isPython, pythonRefusal } from './python-program.ts';
import type { SourceProblem } from './source-problem.ts';

export type TakenSubmission = {
  /** In the source. */
  from: string;
  /** In our package. */
  path: string;
  label: Label;
  /** What was done to it, in words for the report. */
  changes: string[];
};

/** Python submissions, each one file. The others are told. */
export function takeSubmissions(draft: Draft, problem: SourceProblem): TakenSubmission[] {
  const paths = openFiles(draft, 'submissions').filter((path) => path !== 'submissions/submissions.yaml');
  const programs = Map.groupBy(paths, programOf);
  return [...programs].flatMap(([program, files]) => takeProgram(draft, program, files, problem));
}

/** "submissions/accepted/two/main.py" belongs to the program "submissions/accepted/two". */
function programOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

function takeProgram(
  draft: Draft,
  program: string,
  files: string[],
  problem: SourceProblem,
): TakenSubmission[] {
  const { source, ledger } = draft;
  const [from, ...others] = files;
  if (from === undefined) return [];
  const [, folder = '', name] = program.split('/');
  const label = name === undefined ? null : labelOf(folder, problem.dialect);
  const reason = whyNot(files, label, source.files.get(from));
  if (reason !== null || others.length > 0 || label === null) {
    for (const path of files) ledger.enter('left out', path, reason ?? 'is not the whole program');
    return [];
  }
  return [take(draft, from, program, label, problem)];
}

function whyNot(files: string[], label: Label | null, bytes: Buffer | undefined): string | null {
  const [path = ''] = files;
  if (label === null) return 'its folder is no verdict that the format knows';
  const other = files.find((one) => !isPython(one));
  if (other !== undefined) return pythonRefusal(other, Buffer.alloc(0));
  if (files.length > 1) return 'is part of a program of several files; here a submission is one';
  return bytes ? pythonRefusal(path, bytes) : 'could not be read';
}

function take(
  { source, ledger, files }: Draft,
  from: string,
  program: string,
  label: Label,
  problem: SourceProblem,
): TakenSubmission {
  const stem = plainName(basename(program).replace(/\.(py|py3)$/, ''));
  const path = unique(`submissions/${label.folder}/${stem}`, files);
  const { bytes, isFilled } = fillConstants(source.files.get(from) ?? Buffer.alloc(0), problem);
  files.set(path, bytes);
  const changes = [isFilled ? 'constants are filled in' : null, label.moved].filter((one) => one !== null);
  const reason = [path === from ? 'as it is' : `as ${path}`, ...changes].join('; ');
  ledger.enter(changes.length > 0 ? 'changed' : 'imported', from, reason);
  return { from, path, label, changes };
}

function unique(stem: string, files: Map<string, Buffer>): string {
  let path = `${stem}.py`;
  for (let count = 2; files.has(path); count += 1) path = `${stem}-${count}.py`;
  return path;
}
