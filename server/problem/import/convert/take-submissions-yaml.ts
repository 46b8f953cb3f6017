import { matchesGlob } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '../../read-yaml.ts';
import { SubmissionsYaml } from '../../schema/submissions-yaml.ts';
import type { Draft } from './draft.ts';
import type { CaseGroup } from './group-cases.ts';
import type { TakenSubmission } from './take-submissions.ts';
import { readText } from './text.ts';

const file = 'submissions/submissions.yaml';
const known = ['language', 'entrypoint', 'authors', 'model_solution', 'permitted', 'required', 'message'];

/** What it says of submissions that came over, with groups by our names. */
export function takeSubmissionsYaml(
  { source, ledger, files }: Draft,
  taken: TakenSubmission[],
  groups: CaseGroup[],
): void {
  const bytes = source.files.get(file);
  if (!bytes) return;
  const read = readYaml(file, readText(bytes).text, SubmissionsYaml);
  if (!read.ok) {
    const [issue] = read.issues;
    ledger.enter('error', file, `cannot be read: line ${issue?.line ?? 1}: ${issue?.message}`);
    return;
  }
  const names = new Map(groups.map(({ folder, name }) => [folder.replace(/^data\//, ''), name]));
  const kept: Record<string, unknown> = {};
  for (const [glob, entry] of Object.entries(read.yaml.data)) {
    const ours = taken.filter(({ from }) => isAbout(glob, from));
    if (ours.length === 0) ledger.note('left out', file, glob, 'is about no submission that came over');
    for (const { path } of ours) {
      const at = path.replace(/^submissions\//, '');
      kept[at] = {
        ...(kept[at] ?? {}),
        ...translate(entry, names, (key, reason) => ledger.note('left out', file, `${glob}: ${key}`, reason)),
      };
    }
  }
  if (Object.keys(kept).length === 0) return;
  files.set(file, Buffer.from(stringify(kept)));
  ledger.enter('imported', file, 'what it says of the submissions that came over');
}

/** A glob names submissions, or a folder with all that is in it. */
function isAbout(glob: string, from: string): boolean {
  const inside = from.replace(/^submissions\//, '');
  return matchesGlob(inside, glob) || matchesGlob(inside, `${glob.replace(/\/$/, '')}/**`);
}

function translate(
  entry: Record<string, unknown>,
  names: Map<string, string>,
  tell: (key: string, reason: string) => void,
): Record<string, unknown> {
  const pairs = Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    const name = known.includes(key) ? key : names.get(key.replace(/^data\//, ''));
    if (name !== undefined) return [[name, value]];
    const isGroup = value !== null && typeof value === 'object' && !Array.isArray(value);
    tell(key, isGroup ? 'is no group of cases here' : 'has no meaning here');
    return [];
  });
  return Object.fromEntries(pairs);
}
