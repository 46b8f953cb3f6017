import { isCppFile, isCppSource } from '../../cpp/cpp-files.ts';
import { fillConstants } from './constants.ts';
import { isCppProgram, nameForm } from './cpp-validator.ts';
import { type Draft, openFiles } from './draft.ts';
import { withoutScripts } from './program-scripts.ts';
import { pythonFolder } from './python-folder.ts';
import { pythonRefusal } from './python-program.ts';
import type { SourceProblem } from './source-problem.ts';
import { beside } from './take-validator.ts';
import { readText, withChanges } from './text.ts';

/** `files`: path in our package → path in the source. */
export type TakenInputValidator = { path: string; files: Map<string, string> };

const folders = ['input_validators', 'input_validator', 'input_format_validators'];
const ours = 'input_validators';

/** Each file and each folder there is a validator of its own. What is no program that a box can run is told. */
export function takeInputValidators(draft: Draft, problem: SourceProblem): TakenInputValidator[] {
  return folders.flatMap((folder) => {
    const paths = openFiles(draft, folder).filter((path) => !beside.test(path));
    const names = Map.groupBy(paths, (path) => path.split('/')[1] ?? '');
    const headers = paths.filter((path) => path.split('/').length === 2 && isHeader(path));
    return [...names].flatMap(([name, members]) => {
      const isFolder = members.some((path) => path.split('/').length > 2);
      if (!isFolder && isHeader(name)) return [];
      return takeOne(draft, isFolder || !isCppSource(name) ? members : [...members, ...headers], problem);
    });
  });
}

function isHeader(path: string): boolean {
  return isCppFile(path) && !isCppSource(path);
}

function takeOne(draft: Draft, all: string[], problem: SourceProblem): TakenInputValidator[] {
  const { programs: members, scripts, reason } = withoutScripts(draft, all);
  const refusal = reason ?? whyNot(draft, members);
  for (const path of scripts)
    draft.ledger.enter('left out', path, refusal ?? 'it only starts the program, which is done here');
  if (refusal !== null) {
    for (const path of members) if (!draft.ledger.has(path)) draft.ledger.enter('left out', path, refusal);
    return [];
  }
  const files = new Map(members.map((path) => [`${ours}/${path.slice(path.indexOf('/') + 1)}`, path]));
  for (const [to, path] of files) takeFile(draft, path, to, problem);
  const [first = ''] = files.keys();
  const isFolder = first.split('/').length > 2 && (isCppFile(first) || files.size > 1);
  return [{ path: isFolder ? first.split('/').slice(0, 2).join('/') : first, files }];
}

function whyNot(draft: Draft, members: string[]): string | null {
  if (!members.every((path) => path.split('/').every((name) => nameForm.test(name))))
    return 'has a name that no file of our packages may have';
  if (isCppProgram(members)) return null;
  const [only = '', ...others] = members;
  if (others.length > 0) return pythonFolder(draft, members).reason;
  const refusal = pythonRefusal(only, draft.source.files.get(only) ?? Buffer.alloc(0));
  return refusal && `${refusal}; input validators are run in Python, C and C++`;
}

/** A header may belong to several. */
function takeFile({ source, ledger, files }: Draft, path: string, to: string, problem: SourceProblem): void {
  const { bytes, isFilled } = fillConstants(source.files.get(path) ?? Buffer.alloc(0), problem);
  const { text, changes } = readText(bytes);
  files.set(to, Buffer.from(text));
  const all = isFilled ? ['constants are filled in', ...changes] : changes;
  if (!ledger.has(path))
    ledger.enter(all.length > 0 ? 'changed' : 'imported', path, withChanges(`as ${to}`, all));
}
