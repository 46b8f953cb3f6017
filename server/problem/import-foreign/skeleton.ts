import { printType } from '../type-text.ts';
import type { TypeNode } from '../types.ts';
import type { ForeignEntry, ForeignSource } from './foreign-package.ts';
import { referencePath } from './foreign-package.ts';
import { yamlText } from './yaml-text.ts';

export type Signature = { name: string; params: { name: string; type: TypeNode }[]; returns: TypeNode };

/** What every package has besides its entry and its cases. */
export type Outline = {
  title: string;
  difficulty: bigint;
  tags: string[];
  keywords: string[];
  statement: string;
  starter: string;
};

export function problemYaml(
  { title, keywords }: Outline,
  uuid: string,
  limits: object = {},
  kind = 'stdio',
): string {
  return yamlText({
    problem_format_version: '2025-09',
    type: kind === 'interactive' ? 'interactive' : 'pass-fail',
    name: title,
    uuid,
    license: 'unknown',
    ...(Object.keys(limits).length > 0 && { limits }),
    keywords,
    languages: ['python3'],
  });
}

/** The files that are the same for whatever is called, and what an author has to do about them. */
export function outlineFiles(
  outline: Outline,
  source: ForeignSource,
  practice: object,
  entries: ForeignEntry[],
): Map<string, string> {
  const { difficulty, tags, statement, starter } = outline;
  const files = new Map([
    ['problem.yaml', problemYaml(outline, source.uuid)],
    [
      'practice.yaml',
      yamlText({ practice_format: 1n, difficulty, tags, reference: referencePath, ...practice }),
    ],
    ['statement/problem.en.md', statement],
    ['solution/solution.en.md', 'The way to the answer is still to be written.\n'],
    ['attachments/templates/python3/solution.py', starter],
  ]);
  if (source.reference !== null) files.set(referencePath, source.reference);
  else
    entries.push(
      missing(referencePath, 'write a solution that gives the answers, or name one with --reference'),
    );
  entries.push(
    missing(
      'solution/solution.en.md',
      'write the editorial; what stands there says only that it is not written',
    ),
  );
  entries.push(
    missing('practice.yaml', 'declare the bounds of each parameter, and write submissions that must fail'),
  );
  entries.push({
    level: 'changed',
    path: 'problem.yaml',
    reason: 'the licence is not known: look it up before you publish',
  });
  return files;
}

function missing(path: string, reason: string): ForeignEntry {
  return { level: 'left out', path, reason };
}

/** A parameter as practice.yaml has it. */
export function paramYaml({ name, type }: { name: string; type: TypeNode }) {
  return { name, type: typeText(type) };
}

/** What is called with what, as practice.yaml has it for methods, and for functions with their name. */
export function callYaml({ params, returns }: Omit<Signature, 'name'>) {
  return { params: params.map(paramYaml), returns: typeText(returns) };
}

/** Its name is that of another site, so whatever it is called by is taken. */
export function functionYaml(signature: Signature) {
  return { function: signature.name, aliases: ['*'], ...callYaml(signature) };
}

function typeText(type: TypeNode): string {
  return printType(type).replaceAll('Any', 'any').replaceAll('None', 'none');
}

/** `def two_sum(nums: list[int]) -> int:`, with a body to be written. */
export function defSource({ name, params, returns }: Signature, isMethod: boolean): string {
  const told = params.map((param) => `${param.name}: ${annotation(param.type)}`);
  return `def ${name}(${[...(isMethod ? ['self'] : []), ...told].join(', ')}) -> ${annotation(returns)}:`;
}

function annotation(type: TypeNode): string {
  return printType(type).replace(/(TreeNode|ListNode)\[[^\]]*\]/g, 'Optional[$1]');
}
