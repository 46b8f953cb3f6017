import { plainName } from './draft.ts';
import type { SourceCase } from './find-cases.ts';

export type CaseGroup = {
  /** Of the source: "data/secret/group1". */
  folder: string;
  /** Of ours. */
  name: string;
  path: string;
  args: string[];
  /** Of input validators. */
  inputArgs: string[];
  visibility: 'shown' | 'on_fail' | 'hidden';
  cases: (SourceCase & { name: string })[];
};

/** Every folder is a group. A case that is judged with arguments of its own is in a further group beside it. */
export function groupCases(cases: SourceCase[], common: string[]): CaseGroup[] {
  const groups = Map.groupBy(cases, ({ folder, settings }) =>
    JSON.stringify([folder, settings.args ?? [], settings.inputArgs ?? []]),
  );
  const names = new Set<string>();
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [makeGroup(first, members, common, names)] : [];
  });
}

function makeGroup(
  first: SourceCase,
  members: SourceCase[],
  common: string[],
  names: Set<string>,
): CaseGroup {
  const name = unique(groupName(first.folder), names);
  const isSample = /^data\/sample(\/|$)/.test(first.folder);
  const taken = new Set<string>();
  return {
    folder: first.folder,
    name,
    path: `data/${isSample ? 'sample' : 'secret'}${pathBelow(name)}`,
    args: [...common, ...(first.settings.args ?? [])],
    inputArgs: first.settings.inputArgs ?? [],
    visibility: isSample ? 'shown' : first.settings.fullFeedback ? 'on_fail' : 'hidden',
    cases: members.map((one) => ({
      ...one,
      name: unique(plainName(one.base.slice(one.base.lastIndexOf('/') + 1)), taken),
    })),
  };
}

function pathBelow(name: string): string {
  const below = name.replace(/^(sample|secret)-?/, '');
  return below === '' ? '' : `/${below}`;
}

/** "data/secret/Group 1/a" → "secret-group-1-a" */
function groupName(folder: string): string {
  const words = folder
    .toLowerCase()
    .replace(/^data\//, '')
    .replace(/[^a-z0-9_]+/g, '-');
  return words.replace(/-$/, '');
}

function unique(name: string, taken: Set<string>): string {
  let found = name;
  for (let count = 2; taken.has(found); count += 1) found = `${name}-${count}`;
  taken.add(found);
  return found;
}
