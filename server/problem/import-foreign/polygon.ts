import { slugOf, titleOf } from '../slug-of.ts';
import {
  type ForeignEntry,
  ForeignError,
  type ForeignPackage,
  type ForeignSource,
  referencePath,
} from './foreign-package.ts';
import { polygonCheck } from './polygon-checker.ts';
import { polygonInteractor } from './polygon-interactor.ts';
import { addSolutions } from './polygon-solutions.ts';
import { polygonStatement } from './polygon-statement.ts';
import { addTests } from './polygon-tests.ts';
import { polygonValidators } from './polygon-validators.ts';
import { mainTestset, type PolygonProblem, readPolygonXml } from './polygon-xml.ts';
import { problemYaml } from './skeleton.ts';
import { yamlText } from './yaml-text.ts';

const xmlPath = 'problem.xml';
/** MiB: nothing is said of it there, and it is what the ICPC format gives. */
const usualOutput = 8n;

export function isPolygon(files: Map<string, Buffer>): boolean {
  return files.has(xmlPath);
}

/** A package of Polygon whose problem is a program that reads and prints. */
export function importPolygon(source: ForeignSource): ForeignPackage {
  const problem = readPolygonXml(xmlPath, source.files.get(xmlPath)?.toString('utf8') ?? '');
  if (problem.judging['run-count'] !== '1')
    throw new ForeignError(
      `${xmlPath}: a problem whose programs are run ${problem.judging['run-count']} times`,
    );
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
  const validators = polygonValidators(problem, source, files, entries);
  const groups = addTests(problem, source, files, entries, validators.length > 0);
  const reference = addSolutions(problem, source, files, entries);
  const judging =
    problem.assets.interactor === undefined
      ? { check: polygonCheck(problem, source, files, entries) }
      : { interactor: polygonInteractor(problem, source, files, entries) };
  const kind = 'interactor' in judging ? 'interactive' : 'stdio';
  files.set('problem.yaml', problemYaml(outline, source.uuid, limitsOf(problem, entries), kind));
  files.set(
    'practice.yaml',
    yamlText({
      practice_format: 1n,
      kind,
      difficulty: outline.difficulty,
      tags: outline.tags,
      reference: reference ?? referencePath,
      ...judging,
      ...(validators.length > 0 && { input_validators: validators }),
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
  const memory = BigInt(Math.ceil(testset['memory-limit'] / 1024 ** 2));
  return { time_limit: seconds, memory, output: usualOutput };
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
