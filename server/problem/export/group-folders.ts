import type { Group } from '../built-problem.ts';

/** Group → its folders under `data/`. */
export type GroupFolders = Map<string, string[]>;

/**
 * The first shown group is the sample; the others are numbered, for the format judges in the order of names. It wants a
 * secret case: where all that there is is shown, that is the secret data as well.
 */
export function groupFolders(groups: Group[]): GroupFolders {
  const sample = groups.find(({ visibility }) => visibility === 'shown');
  const secret = groups.length === 1 ? groups : groups.filter((group) => group !== sample);
  const digits = String(secret.length).length;
  const folders: GroupFolders = new Map(sample ? [[sample.name, ['sample']]] : []);
  for (const [i, { name }] of secret.entries()) {
    const folder = `secret/${String(i + 1).padStart(digits, '0')}-${name}`;
    folders.set(name, [...(folders.get(name) ?? []), folder]);
  }
  return folders;
}
