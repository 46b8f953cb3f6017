import assert from 'node:assert/strict';
import type { Draft } from '../convert/draft.ts';
import { convertPackage } from '../convert.ts';
import { type Entry, Ledger } from '../ledger.ts';
import type { Source } from '../source/source.ts';

/** By path; null leaves a file out. */
export type SourceFiles = Record<string, string | Buffer | null>;

/** Adds up the numbers of a line: a package of the legacy dialect with two groups. */
export const adding: SourceFiles = {
  'problem.yaml':
    'name: Adding Up\nlicense: cc by-sa\nauthor: Ada and Bob\nlimits:\n  time_safety_margin: 2\n',
  'problem_statement/problem.en.tex':
    '\\problemname{Adding Up}\nAdd $a$ to \\emph{b}.\n\\section*{Input}\nTwo numbers.\n',
  'data/sample/1.in': '1 2\n',
  'data/sample/1.ans': '3\n',
  'data/secret/one/01.in': '5 6\n',
  'data/secret/one/01.ans': '11\n',
  'data/secret/two/01.in': '10 20\n',
  'data/secret/two/01.ans': '30\n',
  'submissions/accepted/sum.py': 'print(sum(map(int, input().split())))\n',
  'submissions/accepted/sum.cpp': 'int main() {}\n',
  'submissions/wrong_answer/three.py': 'print(3)\n',
  'submissions/run_time_error/divides.py': 'print(1 // 0)\n',
  'input_validators/validate.py': 'import sys\nsys.exit(42)\n',
};

/** The same in the format of 2025-09. */
export const modern: SourceFiles = {
  ...adding,
  'problem.yaml': `problem_format_version: 2025-09
type: pass-fail
name: {en: Adding Up}
uuid: 8ee7605a-9a9b-8e2c-25d4-8862de6832a9
license: cc by-sa
limits: {time_limit: 2.5, memory: 4096, output: 64, validation_time: 5}
constants: {most: 100}
keywords: [sums, easy]
`,
  'problem_statement/problem.en.tex': null,
  'statement/problem.en.md': 'Add numbers up to {{most}}.\r\n',
  'statement/problem.sv.md': 'Addera.\n',
};

export function sourceOf(files: SourceFiles, changes: SourceFiles = {}): Source {
  const entries = Object.entries({ ...files, ...changes }).flatMap(([path, content]): [string, Buffer][] =>
    content === null ? [] : [[path, Buffer.from(content)]],
  );
  return { name: 'adding', files: new Map(entries), refused: new Map() };
}

function draftOf(source: Source): Draft {
  const ledger = new Ledger([...source.files.keys(), ...source.refused.keys()]);
  return { slug: 'adding', source, ledger, files: new Map() };
}

/** Converted without running anything: our files as texts, and the entries. */
export function converted(files: SourceFiles, changes: SourceFiles = {}) {
  const draft = draftOf(sourceOf(files, changes));
  const result = convertPackage(draft);
  const texts = new Map([...draft.files].map(([path, bytes]) => [path, bytes.toString()]));
  return { ...result, texts, entries: draft.ledger.entries() };
}

export function find(entries: Entry[], path: string, at?: string): Entry {
  const found = entries.find((one) => one.path === path && one.at === at);
  return found ?? assert.fail(`no entry for ${path} ${at ?? ''}`);
}
