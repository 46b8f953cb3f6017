import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { harnessOf } from '../harness-of.ts';
import { loadPackage } from '../load.ts';
import type { PackageGroup } from '../package.ts';
import { appendCase } from './append-case.ts';
import type { FoundCase, MutantReport } from './mutant-report.ts';
import { writtenCase } from './written-case.ts';

/** Writes the inputs that were found to kill survivors into the package, each once, and notes where. They get a name
 *  that says where they come from, for the author to better. */
export async function addSuggestions(
  problemsFolder: string,
  slug: string,
  { survivors }: MutantReport,
): Promise<void> {
  const found = survivors.flatMap(({ suggestion }) => suggestion ?? []);
  if (found.length === 0) return;
  const { groups, practice } = await loadPackage(problemsFolder, slug);
  const group = groupFor(groups);
  const names = new Set(group.tests.data.cases.map(({ name }) => name));
  const path = join(problemsFolder, slug, group.file);
  let text = await readFile(path, 'utf8');
  for (const same of Map.groupBy(found, ({ input }) => input).values()) {
    const [one] = same as [FoundCase];
    try {
      const written = writtenCase(one, harnessOf(practice));
      text = appendCase(text, { name: freeName(names), ...written });
      for (const each of same) each.addedTo = group.file;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      for (const each of same) each.notAdded = error.message;
    }
  }
  await writeFile(path, text);
}

/** A group that is not shown, and rather one whose cases are written out. */
function groupFor(groups: PackageGroup[]): PackageGroup {
  const unshown = groups.filter(({ visibility }) => visibility !== 'shown');
  const written = unshown.find(({ tests }) =>
    tests.data.cases.some(({ generate }) => generate === undefined),
  );
  const [first] = [written, unshown[0], groups[0]].filter((group) => group !== undefined);
  if (!first) throw new Error('a package without groups');
  return first;
}

function freeName(names: Set<string>): string {
  let number = 1;
  while (names.has(`found by trying ${number}`)) number += 1;
  names.add(`found by trying ${number}`);
  return `found by trying ${number}`;
}
