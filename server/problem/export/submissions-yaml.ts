import { stringify } from 'yaml';
import type { Package } from '../package.ts';
import type { VerdictWord } from '../schema/practice-yaml.ts';
import type { SubmissionsYaml } from '../schema/submissions-yaml.ts';
import type { GroupFolders } from './group-folders.ts';

type Verdicts = { permitted?: readonly VerdictWord[]; required?: readonly VerdictWord[] };

/** To the format, what ends a program early is a run-time error. */
const words: Record<VerdictWord, string[]> = {
  AC: ['AC'],
  WA: ['WA'],
  TLE: ['TLE'],
  RTE: ['RTE'],
  MLE: ['RTE'],
  CE: ['RTE'],
  OLE: ['RTE', 'WA'],
};

/** Folders that we have and the format has no rule for. */
const ofFolders: Record<string, Verdicts> = {
  memory_limit_exceeded: { permitted: ['AC', 'MLE'], required: ['MLE'] },
  output_limit_exceeded: { permitted: ['AC', 'OLE'], required: ['OLE'] },
  compile_error: { permitted: ['CE'], required: ['CE'] },
};

/** Of a class, the format's judge hears of all operations at once: where we say which came first, a result that is wrong
 *  or one that raised, it cannot. */
const ofClasses: Record<string, Verdicts> = {
  wrong_answer: { permitted: ['AC', 'WA', 'RTE'], required: ['WA', 'RTE'] },
  run_time_error: { permitted: ['AC', 'WA', 'RTE'], required: ['WA', 'RTE'] },
};

/** Of a conversation, whether it ended by the one or the other side depends on the judge. */
const ofConversations: Record<string, Verdicts> = {
  run_time_error: { permitted: ['AC', 'WA', 'RTE'], required: ['WA', 'RTE'] },
};

/** submissions/submissions.yaml in the words of the format. Null where there is nothing to say. */
export function submissionsYaml(found: Package, folders: GroupFolders): string | null {
  const { kind } = found.practice;
  const defaults = {
    ...ofFolders,
    ...(kind === 'class' && ofClasses),
    ...(kind === 'interactive' && ofConversations),
  };
  const used = new Set(found.submissions.map(({ folder }) => folder));
  const entries: Record<string, unknown> = {};
  for (const [folder, verdicts] of Object.entries(defaults))
    if (used.has(folder)) entries[folder] = inFormat(verdicts);
  for (const [glob, entry] of Object.entries(found.submissionsYaml))
    entries[glob] = { ...(entries[glob] as object | undefined), ...exportEntry(entry, folders) };
  return Object.keys(entries).length > 0 ? stringify(entries, { aliasDuplicateObjects: false }) : null;
}

function exportEntry(entry: SubmissionsYaml[string], folders: GroupFolders): Record<string, unknown> {
  const told = Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    const ofGroup = folders.get(key);
    return ofGroup ? ofGroup.map((folder) => [folder, inFormat(value as Verdicts)]) : [[key, value]];
  });
  return inFormat(Object.fromEntries(told));
}

function inFormat<T extends Verdicts>(verdicts: T): Record<string, unknown> {
  const { permitted, required, ...rest } = verdicts;
  return {
    ...rest,
    ...(permitted && { permitted: inWords(permitted) }),
    ...(required && { required: inWords(required) }),
  };
}

function inWords(verdicts: readonly VerdictWord[]): string[] {
  return [...new Set(verdicts.flatMap((word) => words[word]))];
}
