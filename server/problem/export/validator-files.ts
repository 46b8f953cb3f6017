import { basename } from 'node:path';
import type { BuiltProblem } from '../built-problem.ts';
import { readCppProgram } from '../cpp/cpp-program.ts';
import { judgingProgram } from '../judging-program.ts';
import type { Package } from '../package.ts';
import { readPythonProgram } from '../python/python-program.ts';
import type { ExportedFiles } from './exported.ts';
import { constant, flatHarness, jsonText, ownPython } from './python-files.ts';

const folder = 'output_validator';
const ours = ['canonical', 'compare', 'declared'];

/** `output_validator/`: what decides, standing on its own. Where tokens are compared the format does that itself. */
export async function outputValidator(found: Package, problem: BuiltProblem): Promise<ExportedFiles> {
  const check = problem.cases[0]?.check.kind;
  const program = judgingProgram(found.practice);
  if (program) return programFiles(program, found.checkerSource ?? '');
  if (check === 'tokens') return new Map();
  const files: ExportedFiles = new Map();
  const add = (name: string, source: string) => files.set(`${folder}/${name}`, source);
  add('__init__.py', '"""The output validator, which begins in __main__.py."""\n');
  add('__main__.py', await ownPython('validator'));
  add('touchstone_config.py', configSource(problem));
  for (const name of ours) add(`touchstone_${name}.py`, await ownPython(`touchstone_${name}`));
  const decides = await ownPython(check === 'python' ? 'judge_checked' : 'judge_results');
  if (problem.harness.kind === 'codec') {
    add('touchstone_judge.py', await ownPython('judge_codec'));
    add('touchstone_decoded.py', decides);
  } else add('touchstone_judge.py', decides);
  if (check === 'python') {
    add('checker.py', problem.checkerSource ?? '');
    for (const [name, source] of await flatHarness()) add(name, source);
  }
  return files;
}

/** A program of the format already goes out as it is. */
function programFiles(path: string, source: string, to: string = folder): ExportedFiles {
  const folder = readCppProgram(source) ?? readPythonProgram(source);
  const files = folder ? Object.entries(folder.files) : [[basename(path), source] as const];
  return new Map(files.map(([name, text]) => [`${to}/${name}`, text]));
}

function configSource({ harness, cases }: BuiltProblem): string {
  return [
    '"""How this problem is decided."""\n\nimport json\n\n',
    constant('KIND', harness.kind),
    constant('CHECK', cases[0]?.check ?? { kind: 'exact' }),
    constant('SPEC', harness),
    constant('CHECKER', 'checker.py'),
  ].join('');
}

const inputFolder = 'input_validators';

/** `input_validators/`: those of the author, else the declared types and bounds. */
export async function inputValidator(found: Package, { inputs }: BuiltProblem): Promise<ExportedFiles> {
  if (found.inputValidators.length > 0) return authorsValidators(found);
  const isText = inputs.kind === 'stdio' || inputs.kind === 'interactive';
  const source = isText
    ? await ownPython('validate_text')
    : (await ownPython('validate_input')).replace('__INPUTS__', () => jsonText(inputs));
  return new Map([[`${inputFolder}/validate.py`, source]]);
}

/** Each has a folder of its own, as files of one may have the names of another's. */
function authorsValidators({ inputValidators }: Package): ExportedFiles {
  const all = inputValidators.map(({ path, source }, i) => {
    const name = `${i + 1}-${basename(path).replace(/\.\w+$/, '')}`;
    return programFiles(path, source, `${inputFolder}/${name}`);
  });
  return new Map(all.flatMap((files) => [...files]));
}
