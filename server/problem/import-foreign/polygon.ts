import { slugOf, titleOf } from '../slug-of.ts';
import {
  type ForeignEntry,
  ForeignError,
  type ForeignPackage,
  type ForeignSource,
  referencePath,
} from './foreign-package.ts';
import { polygonCheck } from './polygon-checker.ts';
import { addSolutions } from './polygon-solutions.ts';
import { polygonStatement } from './polygon-statement.ts';
import { addTests } from './polygon-tests.ts';
import { mainTestset, type PolygonProblem, readPolygonXml } from './polygon-xml.ts';
import { problemYaml } from './skeleton.ts';
import { yamlText } from './yaml-text.ts';

const xmlPath = 'problem.xml';

export function isPolygon(files: Map<string, Buffer>): boolean {
  return files.has(xmlPath);
}

/** A package of Polygon whose problem is a program that reads and prints. */
export function importPolygon(source: ForeignSource): ForeignPackage {
  const problem = readPolygonXml(xmlPath, source.files.get(xmlPath)?.toString('utf8') ?? '');
  if (problem.assets.interactor !== undefined)
    throw new ForeignError(`${xmlPath}: an interactive problem; its interactor has to be written in Python`);
  const entries: ForeignEntry[] = [
    { level: 'imported', path: xmlPath, reason: 'name, limits, tests, checker, solutions' },
  ];
  const files = new Map<string, string | Buffer>();
  const name = problem.names?.name.find(({ language }) => language === 'english') ?? problem.names?.name[0];
  const slug = slugOf(problem['short-name'] || source.name);
  const tags = typeof problem.tags === 'object' ? problem.tags.tag.map(({ value }) => value) : [];
  const outline = {
    title: name?.value ?? titleOf(slug),
    difficulty: 3n,
    tags: tags.map(slugOf),
    keywords: tags,
    statement: '',
    starter: '',
  };
  const groups = addTests(problem, source, files, entries);
  const reference = addSolutions(problem, source, files, entries);
  const check = polygonCheck(problem, entries);
  files.set('problem.yaml', problemYaml(outline, source.uuid, limitsOf(problem, entries)));
  files.set(
    'practice.yaml',
    yamlText({
      practice_format: 1n,
      kind: 'stdio',
      difficulty: outline.difficulty,
      tags: outline.tags,
      reference: reference ?? referencePath,
      check,
      groups,
    }),
  );
  files.set('statement/problem.en.md', polygonStatement(source, entries));
  files.set('solution/solution.en.md', 'The way to the answer is still to be written.\n');
  files.set(
    'attachments/templates/python3/solution.py',
    'import sys\n\n\ndef main():\n    ...\n\n\nmain()\n',
  );
  tellMissing(problem, reference, Object.keys(groups).length, entries);
  tellRest(source, entries);
  return { slug, files, entries };
}

function limitsOf(problem: PolygonProblem, entries: ForeignEntry[]): object {
  const testset = mainTestset(problem);
  const seconds = testset['time-limit'] / 1000;
  const reason = `${seconds} s is a limit for all languages: look with "problems verify" whether Python has room in it`;
  entries.push({ level: 'changed', path: 'problem.yaml', reason });
  return { time_limit: seconds, memory: BigInt(Math.ceil(testset['memory-limit'] / 1024 ** 2)) };
}

function tellMissing(
  { judging }: PolygonProblem,
  reference: string | null,
  groups: number,
  entries: ForeignEntry[],
): void {
  const tell = (level: ForeignEntry['level'], path: string, reason: string) =>
    entries.push({ level, path, reason });
  if (reference === null)
    tell(
      'left out',
      referencePath,
      'no solution in Python is accepted: write one, or name one with --reference',
    );
  if (groups === 0) tell('error', 'practice.yaml', 'none of the tests is there, and a problem needs cases');
  for (const file of [judging['input-file'], judging['output-file']])
    if (file !== '')
      tell(
        'error',
        xmlPath,
        `the file ${file} is read or written there; programs use standard input and output here`,
      );
  tell('changed', 'practice.yaml', 'the difficulty is not told; 3 is assumed');
  tell('changed', 'problem.yaml', 'the licence is not known: look it up before you publish');
  tell(
    'left out',
    'solution/solution.en.md',
    'write the editorial; what stands there says only that it is not written',
  );
}

/** Whatever has not been spoken of. */
function tellRest({ files }: ForeignSource, entries: ForeignEntry[]): void {
  const told = new Set(entries.map(({ path }) => path));
  for (const path of files.keys())
    if (!told.has(path))
      entries.push({ level: 'left out', path, reason: 'has no counterpart in a package of ours' });
}
