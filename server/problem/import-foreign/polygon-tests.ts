import type { ForeignEntry, ForeignSource } from './foreign-package.ts';
import { mainTestset, type PolygonProblem, type PolygonTestset } from './polygon-xml.ts';

type Groups = Record<string, { file: string; visibility: string }>;

/** Tests as data files: what is a sample there is shown here, everything else is hidden. */
export function addTests(
  problem: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): Groups {
  const testset = mainTestset(problem);
  for (const { name } of problem.judging.testset.filter((one) => one !== testset))
    entries.push({
      level: 'left out',
      path: 'problem.xml',
      reason: `the testset "${name}": a problem has one`,
    });
  const groups: Groups = {};
  const { test } = testset.tests;
  const digits = String(test.length).length;
  for (const [i, one] of test.entries()) {
    const isSample = typeof one === 'object' && one.sample === 'true';
    const group = isSample ? 'sample' : 'secret';
    if (
      !addTest(testset, i + 1, `data/${group}/${String(i + 1).padStart(digits, '0')}`, source, files, entries)
    )
      continue;
    groups[group] = { file: `data/${group}`, visibility: isSample ? 'shown' : 'hidden' };
  }
  if (test.some((one) => typeof one === 'object' && one.group !== undefined))
    entries.push({
      level: 'left out',
      path: 'problem.xml',
      reason: 'groups of tests and their points: there are none here',
    });
  return Object.fromEntries(Object.entries(groups).sort());
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
