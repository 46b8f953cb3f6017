import { stringify } from 'yaml';
import type { BuiltCase, BuiltProblem, Group } from '../built-problem.ts';
import type { Package } from '../package.ts';
import { answerToText } from '../text-answer.ts';
import type { ExportedFiles } from './exported.ts';
import type { GroupFolders } from './group-folders.ts';

/** `data/`: a file of input and one of the answer for each case, with what it is for; groups are folders. */
export function dataFiles(found: Package, problem: BuiltProblem, folders: GroupFolders): ExportedFiles {
  const files: ExportedFiles = new Map();
  for (const group of problem.groups) {
    const cases = problem.cases.filter((one) => one.group === group.name);
    const digits = String(cases.length).length;
    for (const folder of folders.get(group.name) ?? []) {
      const settings = groupSettings(found, problem, group, folder);
      if (settings) files.set(`data/${folder}/test_group.yaml`, settings);
      for (const [i, one] of cases.entries()) {
        const base = `data/${folder}/${String(i + 1).padStart(digits, '0')}-${fileName(one.name)}`;
        files.set(`${base}.in`, inputText(one, problem));
        files.set(`${base}.ans`, answerText(one, problem));
        files.set(
          `${base}.yaml`,
          stringify({ description: one.name, ...(group.message && { hint: group.message }) }),
        );
      }
    }
  }
  return files;
}

const longestName = 60;

function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '').slice(0, longestName).toLowerCase() || 'case';
}

function inputText(one: BuiltCase, { harness }: BuiltProblem): string {
  if (harness.kind !== 'stdio' && harness.kind !== 'interactive') return `${one.input}\n`;
  return (JSON.parse(one.input) as { stdin: string }).stdin;
}

function answerText(one: BuiltCase, { harness }: BuiltProblem): string {
  if (harness.kind === 'interactive') return '';
  return harness.kind === 'stdio' ? answerToText(one.answer) : `${one.answer}\n`;
}

function groupSettings(
  { groups }: Package,
  problem: BuiltProblem,
  { name, visibility }: Group,
  folder: string,
): string | null {
  const first = problem.cases.find((one) => one.group === name);
  const args = first ? validatorArguments(first) : [];
  const inputArgs = groups.find((group) => group.name === name)?.input_args ?? [];
  const isOpen = visibility !== 'hidden' && folder !== 'sample';
  const settings = {
    ...(isOpen && { full_feedback: true }),
    ...(args.length > 0 && { output_validator_args: args }),
    ...(inputArgs.length > 0 && { input_validator_args: inputArgs }),
  };
  return Object.keys(settings).length > 0 ? stringify(settings) : null;
}

/** What the output validator is told. */
function validatorArguments({ check }: BuiltCase): string[] {
  if (check.kind === 'validator') return check.args;
  if (check.kind !== 'tokens') return [];
  return [
    ...(check.caseSensitive ? ['case_sensitive'] : []),
    ...(check.spaceChangeSensitive ? ['space_change_sensitive'] : []),
    ...(check.floatAbs === null ? [] : ['float_absolute_tolerance', String(check.floatAbs)]),
    ...(check.floatRel === null ? [] : ['float_relative_tolerance', String(check.floatRel)]),
  ];
}
