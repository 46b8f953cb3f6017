import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Draft } from './draft.ts';
import { KeyReader } from './key-reader.ts';
import { splitFlags } from './legacy-validation.ts';
import { readText } from './text.ts';

/** What a testdata.yaml, a test_group.yaml or the .yaml of a case says; undefined is inherited. */
export type Settings = { args?: string[]; inputArgs?: string[]; fullFeedback?: boolean };

const text = z.union([z.string(), z.bigint(), z.number(), z.boolean()]).transform(String);
const Args = z.union([z.array(text), text.transform(splitFlags)]);

/** The settings of a folder, with those that it inherits from the ones above. */
export function groupSettings(draft: Draft, folder: string): Settings {
  const above = folder.includes('/') ? groupSettings(draft, folder.slice(0, folder.lastIndexOf('/'))) : {};
  const own = ['testdata.yaml', 'test_group.yaml'].map((name) => readSettings(draft, `${folder}/${name}`));
  return Object.assign({}, above, ...own);
}

export function readSettings(draft: Draft, path: string): Settings {
  const bytes = draft.source.files.get(path);
  if (!bytes) return {};
  const document = parseDocument(readText(bytes).text, {
    version: '1.2',
    schema: 'core',
    intAsBigInt: true,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) {
    enterOnce(draft, path, 'error', `is no YAML: ${error.message.split('\n')[0]}`);
    return {};
  }
  return readKeys(draft, path, document.toJS({ maxAliasCount: 50 }));
}

function readKeys(draft: Draft, path: string, data: unknown): Settings {
  const keys = new KeyReader(data, draft.ledger, path);
  const args = keys.take('output_validator_args', Args) ?? keys.take('output_validator_flags', Args);
  const inputArgs = keys.take('input_validator_args', Args) ?? keys.take('input_validator_flags', Args);
  const fullFeedback = keys.take('full_feedback', z.boolean());
  keys.leaveOut(without);
  keys.end();
  const settings = {
    ...(args && { args }),
    ...(inputArgs && { inputArgs }),
    ...(fullFeedback !== undefined && { fullFeedback }),
  };
  const isOfUse = Object.keys(settings).length > 0;
  enterOnce(
    draft,
    path,
    isOfUse ? 'imported' : 'left out',
    isOfUse ? `says ${Object.keys(settings).join(' and ')}` : 'says nothing that has a place here',
  );
  return settings;
}

function enterOnce(
  { ledger }: Draft,
  path: string,
  level: 'imported' | 'left out' | 'error',
  reason: string,
): void {
  if (!ledger.has(path)) ledger.enter(level, path, reason);
}

const points = 'points are not carried';
const without = {
  grading: points,
  grader_flags: points,
  scoring: points,
  score: points,
  max_score: points,
  accept_score: points,
  reject_score: points,
  range: points,
  on_reject: 'a submission is judged up to the first group that fails',
  require_pass: 'a submission is judged up to the first group that fails',
  static_validation: 'static validators have no place here',
  args: 'programs are called without arguments',
  files: 'programs find no files',
  hint: 'only a group as a whole has a message here',
  description: 'it is for authors',
};
