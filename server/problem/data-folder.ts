import type { PackageReader } from './package-reader.ts';
import type { YamlFile } from './read-yaml.ts';
import type { CaseYaml, TestsYaml } from './schema/tests-yaml.ts';

/** The cases of an ICPC data folder, by name: `01.in` with `01.ans`, which may be left out. */
export function readDataFolder(reader: PackageReader, folder: string): YamlFile<TestsYaml> | null {
  const files = reader.paths(/\.(in|ans)$/).filter((path) => parentOf(path) === folder);
  const names = new Set(files.map((path) => path.slice(folder.length + 1).replace(/\.(in|ans)$/, '')));
  const cases = [...names].sort().flatMap((name) => readPair(reader, `${folder}/${name}`, name));
  if (cases.length === 0) return reader.complain(folder, 'holds no .in file');
  return { file: folder, data: { cases }, lineOf: () => null };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function readPair(reader: PackageReader, base: string, name: string): CaseYaml[] {
  if (!reader.has(`${base}.in`)) {
    reader.complain(`${base}.ans`, 'has no .in file beside it');
    return [];
  }
  const input = reader.exactText(`${base}.in`);
  const answer = reader.has(`${base}.ans`) ? reader.exactText(`${base}.ans`) : undefined;
  if (input === null || answer === null) return [];
  return [{ name, input, ...(answer !== undefined && { answer }) }];
}
