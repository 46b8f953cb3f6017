import { writeCanonical } from '../canonical.ts';
import { conform, TypeMismatch } from '../conform.ts';
import type { TypeNode } from '../types.ts';
import { fromPlain } from '../value.ts';
import { parseWireJson } from '../wire.ts';
import { type ForeignEntry, ForeignError } from './foreign-package.ts';
import type { ClassMetadata, FunctionMetadata } from './leetcode-metadata.ts';
import type { LeetcodeQuestion } from './leetcode-question.ts';
import { leetcodeType } from './leetcode-types.ts';

function samplesOf(
  { question, path }: LeetcodeQuestion,
  linesEach: number,
  entries: ForeignEntry[],
): unknown[][] {
  const text = question.exampleTestcases ?? question.sampleTestCase ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (linesEach === 0 || lines.length % linesEach !== 0) {
    const reason = `${lines.length} lines of samples are no cases of ${linesEach} lines each`;
    entries.push({ level: 'left out', path, reason });
    return [];
  }
  const values = lines.map((line) => parseSample(line, path));
  return Array.from({ length: values.length / linesEach }, (_, i) =>
    values.slice(i * linesEach, (i + 1) * linesEach),
  );
}

function parseSample(line: string, path: string): unknown {
  try {
    return parseWireJson(line);
  } catch (error) {
    throw new ForeignError(`${path}: sample "${line.slice(0, 100)}": ${(error as Error).message}`);
  }
}

export function functionCases(read: LeetcodeQuestion, entries: ForeignEntry[]): object[] {
  const { params } = read.metadata as FunctionMetadata;
  return samplesOf(read, params.length, entries).map((values, i) => ({
    name: `sample ${i + 1}`,
    args: Object.fromEntries(
      params.map(({ name, type }, at) => [name, fitting(values[at], leetcodeType(type))]),
    ),
  }));
}

/** The value, once it is of the declared type. @throws ForeignError */
function fitting(value: unknown, type: TypeNode): unknown {
  try {
    conform(fromPlain(value), type, 'a sample');
    return value;
  } catch (error) {
    if (!(error instanceof TypeMismatch)) throw error;
    throw new ForeignError(error.message);
  }
}

export function classCases(read: LeetcodeQuestion, entries: ForeignEntry[]): object[] {
  const metadata = read.metadata as ClassMetadata;
  return samplesOf(read, 2, entries).map(([names, args], i) => ({
    name: `sample ${i + 1}`,
    ops: namesOf(names)
      .map((name, at) => callText(metadata, name, (args as unknown[][])[at] ?? []))
      .join('\n'),
  }));
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value;
  throw new ForeignError('a sample of a class must begin with the names of what is called');
}

function callText(metadata: ClassMetadata, name: string, args: unknown[]): string {
  const isNew = name === metadata.classname;
  const params = isNew
    ? metadata.constructor.params
    : metadata.methods.find((one) => one.name === name)?.params;
  if (!params) throw new ForeignError(`a sample calls ${name}, which is no method of ${metadata.classname}`);
  const values = params.map(({ type }, i) => literal(args[i], leetcodeType(type)));
  return `${name}(${values.join(', ')})`;
}

/** As a script has it: what YAML cannot write, a script takes as a list. */
function literal(value: unknown, type: TypeNode): string {
  return writeCanonical(fromPlain(fitting(value, type)));
}
