import { cppFiles, cppFolder } from './cpp/cpp-files.ts';
import { writeCppProgram } from './cpp/cpp-program.ts';
import { readDataFolder } from './data-folder.ts';
import { imageForm, imageIssues } from './images.ts';
import { judgingProgram } from './judging-program.ts';
import type { AuthorProgram, Package, PackageGroup, PackageSubmission } from './package.ts';
import { PackageError, type PackageIssue } from './package-error.ts';
import { type PackageFiles, readPackageFiles } from './package-files.ts';
import { PackageReader } from './package-reader.ts';
import { referenceIssues } from './package-references.ts';
import { pythonFiles, pythonMain } from './python/python-files.ts';
import { writePythonProgram } from './python/python-program.ts';
import type { YamlFile } from './read-yaml.ts';
import { PracticeYaml } from './schema/practice-yaml.ts';
import { ProblemYaml } from './schema/problem-yaml.ts';
import { SubmissionsYaml } from './schema/submissions-yaml.ts';
import { TestsYaml } from './schema/tests-yaml.ts';

/** Reads and checks the package in `problemsFolder/slug`. @throws PackageError with everything that is wrong. */
export async function loadPackage(problemsFolder: string, slug: string): Promise<Package> {
  return parsePackage(await readPackageFiles(problemsFolder, slug));
}

/** @throws PackageError */
export function parsePackage(files: PackageFiles): Package {
  const reader = new PackageReader(files);
  const problem = reader.yaml('problem.yaml', ProblemYaml);
  const practice = reader.yaml('practice.yaml', PracticeYaml);
  const submissionsYaml = readSubmissionsYaml(reader);
  if (!problem || !practice || !submissionsYaml) throw reader.error();
  const images = reader.bytes(imageForm);
  const found: Package = {
    slug: files.slug,
    contentHash: files.contentHash,
    problem: problem.data,
    practice: practice.data,
    groups: readGroups(reader, practice.data),
    submissions: readSubmissions(reader),
    submissionsYaml: submissionsYaml.data,
    statement: reader.text('statement/problem.en.md') ?? '',
    editorial: reader.text('solution/solution.en.md') ?? '',
    starterCode: readStarter(reader),
    referenceSource: reader.text(practice.data.reference, practice.lineOf(['reference'])) ?? '',
    checkerSource: readChecker(reader, practice),
    inputValidators: readInputValidators(reader, practice),
    images,
    generators: readGenerators(reader),
  };
  const issues: PackageIssue[] = [
    ...reader.issues,
    ...imageIssues(images),
    ...referenceIssues(found, practice, submissionsYaml),
  ];
  if (issues.length > 0) throw new PackageError(files.slug, issues);
  return found;
}

function readSubmissionsYaml(reader: PackageReader) {
  const file = 'submissions/submissions.yaml';
  if (reader.has(file)) return reader.yaml(file, SubmissionsYaml);
  return { file, data: {} as SubmissionsYaml, lineOf: () => null };
}

function readChecker(reader: PackageReader, practice: YamlFile<PracticeYaml>): string | null {
  const { data, lineOf } = practice;
  const program = judgingProgram(data);
  if (program !== null)
    return readProgram(reader, program, lineOf([data.kind === 'interactive' ? 'interactor' : 'check']));
  if (data.kind === 'interactive' || typeof data.check === 'string') return null;
  return 'python' in data.check ? reader.text(data.check.python, lineOf(['check'])) : null;
}

function readInputValidators(
  reader: PackageReader,
  { data, lineOf }: YamlFile<PracticeYaml>,
): AuthorProgram[] {
  const paths = 'input_validators' in data ? data.input_validators : [];
  const line = lineOf(['input_validators']);
  return paths.map((path) => ({ path, source: readProgram(reader, path, line) ?? '' }));
}

/** In Python or C++, of one file or of many. */
function readProgram(reader: PackageReader, path: string, line: number | null): string | null {
  const paths = cppFiles(path, reader.paths(/^/));
  if (paths.length > 0) {
    const files = textsBelow(reader, cppFolder(path), paths);
    return writeCppProgram({ files: Object.fromEntries(files) });
  }
  const modules = pythonFiles(path, reader.paths(/^/));
  return modules ? readModules(reader, path, textsBelow(reader, path, modules)) : reader.text(path, line);
}

function textsBelow(reader: PackageReader, folder: string, paths: string[]): Map<string, string> {
  return new Map(paths.map((one) => [one.slice(folder.length + 1), reader.text(one) ?? '']));
}

function readModules(reader: PackageReader, path: string, files: Map<string, string>): string | null {
  const main = pythonMain(files);
  if (main !== null) return writePythonProgram({ main, files: Object.fromEntries(files) });
  reader.complain(path, 'has several files in Python: call the one that is run main.py');
  return null;
}

function readGroups(reader: PackageReader, practice: PracticeYaml): PackageGroup[] {
  return Object.entries(practice.groups).flatMap(([name, group]) => {
    const isText = practice.kind === 'stdio' || practice.kind === 'interactive';
    const isFolder = isText && !group.file.endsWith('.yaml');
    const tests = isFolder ? readDataFolder(reader, group.file) : reader.yaml(group.file, TestsYaml);
    return tests ? [{ ...group, name, tests }] : [];
  });
}

function readSubmissions(reader: PackageReader): PackageSubmission[] {
  return reader.paths(/^submissions\/[^/]+\/[^/]+\.py$/).map((path) => ({
    path,
    folder: path.split('/')[1] ?? '',
    source: reader.text(path) ?? '',
  }));
}

function readStarter(reader: PackageReader): string {
  const paths = reader.paths(/^attachments\/templates\/python3\/[^/]+\.py$/);
  const [path] = paths;
  if (path && paths.length === 1) return reader.text(path) ?? '';
  reader.complain('attachments/templates/python3', 'needs exactly one .py file, the starter code');
  return '';
}

function readGenerators(reader: PackageReader): Map<string, string> {
  const paths = reader.paths(/^generators\/[A-Za-z_]\w*\.py$/);
  return new Map(paths.map((path) => [path.slice('generators/'.length, -3), reader.text(path) ?? '']));
}
