import { slugOf, titleOf } from '../slug-of.ts';
import { type ExercismCase, findExercism, readExercism } from './exercism-data.ts';
import { exercismPractice } from './exercism-practice.ts';
import {
  type ForeignEntry,
  ForeignError,
  type ForeignPackage,
  type ForeignSource,
} from './foreign-package.ts';
import { outlineFiles } from './skeleton.ts';
import { yamlText } from './yaml-text.ts';

/** An exercise of problem-specifications: its canonical data, and its description where that stands beside it. */
export function importExercism(source: ForeignSource): ForeignPackage {
  const path = findExercism(source.files);
  if (path === null) throw new ForeignError('there is no canonical-data.json');
  const { exercise, cases } = readExercism(path, source.files.get(path)?.toString('utf8') ?? '');
  const entries: ForeignEntry[] = [];
  const property = chooseProperty(cases, source.property);
  const chosen = withoutReplaced(cases, path, entries).filter((one) => one.property === property);
  tellOthers(cases, property, path, entries);
  const made = exercismPractice(exercise, property, chosen, path, entries);
  entries.unshift({ level: 'imported', path, reason: `${chosen.length} cases of "${property}"` });
  entries.push({
    level: 'changed',
    path: 'practice.yaml',
    reason: 'the difficulty is not told; 2 is assumed',
  });
  entries.push({
    level: 'changed',
    path: 'practice.yaml',
    reason: 'types are those of the values in the cases',
  });
  const outline = {
    title: titleOf(exercise),
    difficulty: 2n,
    tags: [],
    keywords: [],
    statement: statementOf(source, entries),
    starter: made.starter,
  };
  const groups = { sample: { file: 'tests/10-sample.yaml', visibility: 'shown' } };
  const files = outlineFiles(outline, source, { ...made.practice, groups }, entries);
  files.set('tests/10-sample.yaml', yamlText({ cases: made.cases }));
  entries.push({ level: 'left out', path: 'tests', reason: 'all cases are public: write hidden ones' });
  return { slug: slugOf(exercise), files, entries };
}

/** The one that is asked for, else the one with most cases. */
function chooseProperty(cases: ExercismCase[], wanted: string | null): string {
  const counts = new Map<string, number>();
  for (const { property } of cases) counts.set(property, (counts.get(property) ?? 0) + 1);
  if (wanted !== null && !counts.has(wanted))
    throw new ForeignError(`there is no property "${wanted}"; there are ${[...counts.keys()].join(', ')}`);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return wanted ?? most?.[0] ?? '';
}

/** A case that another says it reimplements is the older of the two. */
function withoutReplaced(cases: ExercismCase[], path: string, entries: ForeignEntry[]): ExercismCase[] {
  const newer = new Map(cases.flatMap((one) => (one.reimplements ? [[one.reimplements, one]] : [])));
  return cases.filter(({ uuid, description }) => {
    const by = newer.get(uuid);
    if (by)
      entries.push({
        level: 'left out',
        path,
        reason: `"${description}" (${uuid}): ${by.uuid} reimplements it`,
      });
    return !by;
  });
}

function tellOthers(cases: ExercismCase[], property: string, path: string, entries: ForeignEntry[]): void {
  const others = Map.groupBy(cases, (one) => one.property);
  others.delete(property);
  for (const [name, { length }] of others) {
    const reason = `${length} cases of "${name}": a problem tests one function; import them with --property ${name}`;
    entries.push({ level: 'left out', path, reason });
  }
  for (const { scenarios, description, property: own } of cases)
    if (scenarios?.length && own === property)
      entries.push({
        level: 'changed',
        path,
        reason: `"${description}" is of the scenario ${scenarios.join(', ')}`,
      });
}

function statementOf({ files }: ForeignSource, entries: ForeignEntry[]): string {
  const parts = [...files].filter(([path]) =>
    /(^|\/)(description|introduction|instructions)\.md$/.test(path),
  );
  for (const [path] of parts) entries.push({ level: 'imported', path, reason: 'in statement/problem.en.md' });
  for (const path of files.keys())
    if (!/\.(json|md)$/.test(path) || /metadata/.test(path))
      entries.push({ level: 'left out', path, reason: 'has no place in a package' });
  const text = parts.map(([, bytes]) => bytes.toString('utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  if (text !== '') return `${text}\n\n{{samples}}\n`;
  entries.push({ level: 'left out', path: 'statement/problem.en.md', reason: 'write what is asked for' });
  return 'What is asked for is still to be written.\n\n{{samples}}\n';
}
