import { slugOf } from '../slug-of.ts';
import type { ForeignEntry, ForeignSource } from './foreign-package.ts';
import { mainTestset, type PolygonProblem, type PolygonTestset } from './polygon-xml.ts';

type Groups = Record<string, { file: string; visibility: string; input_args?: string[] }>;
type Test = PolygonTestset['tests']['test'][number];

/** Tests as data files: what is a sample there is shown here, everything else is hidden. Groups stay groups. */
export function addTests(
  problem: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
  isValidated: boolean,
): Groups {
  const testset = mainTestset(problem);
  for (const { name } of problem.judging.testset.filter((one) => one !== testset))
    entries.push({
      level: 'left out',
      path: 'problem.xml',
      reason: `the testset "${name}": a problem has one`,
    });
  const { test } = testset.tests;
  const nameOf = groupNames(test);
  const groups: Groups = {};
  const digits = String(test.length).length;
  for (const [i, one] of test.entries()) {
    const name = nameOf(one);
    const file = `data/${name}`;
    if (!addTest(testset, i + 1, `${file}/${String(i + 1).padStart(digits, '0')}`, source, files, entries))
      continue;
    groups[name] = {
      file,
      visibility: isSample(one) ? 'shown' : 'hidden',
      ...(isValidated && { input_args: validatorArgs(testset, one) }),
    };
  }
  if (test.some((one) => groupOf(one) !== null))
    entries.push({
      level: 'left out',
      path: 'problem.xml',
      reason: 'points of tests and groups: there are none here',
    });
  const isShown = ([, { visibility }]: [string, Groups[string]]) => visibility === 'shown';
  return Object.fromEntries(Object.entries(groups).sort((a, b) => Number(isShown(b)) - Number(isShown(a))));
}

function isSample(test: Test): boolean {
  return typeof test === 'object' && test.sample === 'true';
}

function groupOf(test: Test): string | null {
  return (typeof test === 'object' && test.group) || null;
}

/** "sample" and "secret", and behind it the name of the group where there are several. */
function groupNames(tests: Test[]): (test: Test) => string {
  const names = new Map<string, string>();
  for (const isShown of [true, false]) {
    const groups = new Set(tests.filter((one) => isSample(one) === isShown).map(groupOf));
    for (const group of groups) {
      const base = isShown ? 'sample' : 'secret';
      const wanted = group === null || groups.size === 1 ? base : `${base}-${slugOf(group)}`;
      const taken = new Set(names.values());
      let name = wanted;
      for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
      names.set(keyOf(isShown, group), name);
    }
  }
  return (test) => names.get(keyOf(isSample(test), groupOf(test))) ?? 'secret';
}

function keyOf(isShown: boolean, group: string | null): string {
  return JSON.stringify([isShown, group]);
}

/** As validators are called there: some allow a group less than they do another. */
function validatorArgs({ name }: PolygonTestset, test: Test): string[] {
  const group = groupOf(test);
  return ['--testset', name, ...(group === null ? [] : ['--group', group])];
}

function addTest(
  testset: PolygonTestset,
  number: number,
  base: string,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): boolean {
  const path = filled(testset['input-path-pattern'], number);
  const answerPath = filled(testset['answer-path-pattern'], number);
  const input = readText(source, path, entries);
  if (input === null) return false;
  files.set(`${base}.in`, input);
  entries.push({ level: 'imported', path, reason: `${base}.in` });
  if (source.files.has(answerPath)) {
    const answer = readText(source, answerPath, entries);
    if (answer !== null) {
      files.set(`${base}.ans`, answer);
      entries.push({ level: 'imported', path: answerPath, reason: `${base}.ans` });
    }
  } else
    entries.push({
      level: 'changed',
      path: answerPath,
      reason: 'is not there: the reference will give the answer',
    });
  return true;
}

/** `tests/%02d` → `tests/07`. */
function filled(pattern: string, number: number): string {
  return pattern.replace(/%(0?)(\d*)d/, (_, zero: string, width: string) =>
    String(number).padStart(Number(width || 1), zero || ' '),
  );
}

/** Tests are made on Windows there, and their lines may end as they do there. */
function readText({ files }: ForeignSource, path: string, entries: ForeignEntry[]): string | null {
  const bytes = files.get(path);
  if (!bytes) {
    entries.push({
      level: 'left out',
      path,
      reason: 'is not there; a full package of Polygon holds the generated tests',
    });
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\r\n')) return text;
    entries.push({ level: 'changed', path, reason: 'its lines end with a line feed alone now' });
    return text.replaceAll('\r\n', '\n');
  } catch {
    entries.push({ level: 'left out', path, reason: 'is not UTF-8 text' });
    return null;
  }
}
