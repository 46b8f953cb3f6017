import type { BuiltProblem } from '../built-problem.ts';
import type { Package } from '../package.ts';
import type { PackageFiles } from '../package-files.ts';
import { dataFiles } from './data-files.ts';
import { driverFiles, expectsRaises } from './driver-files.ts';
import type { Exported, ExportedFiles, ExportNote } from './exported.ts';
import { groupFolders } from './group-folders.ts';
import { inPython } from './kinds.ts';
import { carryOwnFiles } from './own-files.ts';
import { problemYaml } from './problem-yaml.ts';
import { exportStatement } from './statement.ts';
import { submissionsYaml } from './submissions-yaml.ts';
import { inputValidator, outputValidator } from './validator-files.ts';

/** What has its place in the format as it is. */
const unchanged = /^(attachments|generators|solution|statement|submissions)\//;

/** A package of ours in the ICPC format 2025-09, in need of nothing of ours; it comes back as what it was. */
export async function exportPackage(
  own: PackageFiles,
  found: Package,
  problem: BuiltProblem,
): Promise<Exported> {
  const notes: ExportNote[] = [];
  const folders = groupFolders(problem.groups);
  const files: ExportedFiles = new Map([...own.files].filter(([path]) => unchanged.test(path)));
  files.set('problem.yaml', problemYaml(found, problem, textOf(own, 'problem.yaml'), notes));
  files.set('statement/problem.en.md', exportStatement(found.statement, problem));
  const submissions = submissionsYaml(found, folders);
  if (submissions !== null) files.set('submissions/submissions.yaml', submissions);
  const parts = [
    dataFiles(found, problem, folders),
    await driverFiles(problem),
    await outputValidator(found, problem),
    await inputValidator(found, problem),
  ];
  for (const [path, content] of parts.flatMap((part) => [...part])) files.set(path, content);
  carryOwnFiles(own, files);
  notes.push(...otherNotes(found, problem));
  const { slug } = found;
  return { slug, folder: slug.replaceAll('-', ''), files: sorted(files), notes };
}

function otherNotes({ inputValidators }: Package, problem: BuiltProblem): ExportNote[] {
  const notes: ExportNote[] = [];
  if (!inPython(problem) && inputValidators.length === 0)
    notes.push({
      path: 'input_validators',
      reason: 'the package says in words only what an input is; all that is validated is that it is text',
    });
  if (problem.harness.kind === 'class')
    notes.push({
      path: 'submissions/submissions.yaml',
      reason: expectsRaises(problem)
        ? 'an exception where none is expected is a wrong answer there'
        : 'an exception after a wrong result is a run-time error there',
    });
  if (problem.groups.length === 1)
    notes.push({
      path: 'data/secret',
      reason: 'the format wants secret cases: the only group is there, too',
    });
  return notes;
}

function textOf({ files }: PackageFiles, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

function sorted(files: ExportedFiles): ExportedFiles {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
