import { parse, stringify } from 'yaml';
import type { Package } from '../../package.ts';
import { differencesOf } from '../../verify/differences.ts';
import { expectedWord, rulesFor } from '../../verify/expected-verdicts.ts';
import type { JudgedSubmission } from '../../verify/run-submission.ts';
import type { TakenSubmission } from '../convert/take-submissions.ts';
import type { Converted } from '../convert.ts';

export type SettledSubmission = {
  /** In the source. */
  from: string;
  /** In our package; null where it did not come over in the end. */
  path: string | null;
  /** What its folder in the source says. */
  label: string;
  got: string;
  /** Whether that is what its label allows. */
  isAsLabelled: boolean;
};

/** Holds the verdicts of a submission against its label, and tells what comes of it. */
export function settleLabel(
  converted: Converted,
  found: Package,
  taken: TakenSubmission,
  judged: JudgedSubmission,
): SettledSubmission {
  const submission = found.submissions.find(({ path }) => path === taken.path);
  if (!submission) throw new Error(`${taken.path} is not in the package that it came from`);
  const label = taken.from.split('/')[1] ?? '';
  const settled = { from: taken.from, path: taken.path, label, got: wordsOf(judged), isAsLabelled: true };
  const differences = differencesOf(judged, rulesFor(found, submission), undefined);
  const { ledger } = converted.draft;
  if (differences.length === 0) {
    ledger.amend(taken.changes.length > 0 ? 'changed' : 'imported', taken.from, told(taken, settled.got));
    return settled;
  }
  if (judged.word === 'CE' && taken.label.folder !== 'compile_error')
    return drop(converted, taken, judged, settled);
  if (isWithinLabel(taken, judged)) return { ...settled, path: widen(converted, taken, settled.got) };
  ledger.amend('error', taken.from, `expected ${expectedWord(submission)}: ${differences.join('; ')}`);
  return { ...settled, isAsLabelled: false };
}

function told({ path, from, changes }: TakenSubmission, got: string): string {
  return [path === from ? 'as it is' : `as ${path}`, ...changes, `gets ${got}, as labelled`].join('; ');
}

/** "AC, WA": in the order of first meeting. */
function wordsOf({ cases, word }: JudgedSubmission): string {
  return cases.length === 0 ? word : [...new Set(cases.map((one) => one.word))].join(', ');
}

function isWithinLabel({ label: { wider } }: TakenSubmission, judged: JudgedSubmission): boolean {
  return wider !== null && differencesOf(judged, [{ from: 'the label', ...wider }], undefined).length === 0;
}

/** Of the folders of ours, only `rejected` leaves it to submissions.yaml what is allowed. */
function widen({ draft }: Converted, { path, from, label }: TakenSubmission, got: string): string {
  const { files, ledger } = draft;
  const name = path.slice(path.lastIndexOf('/') + 1);
  let to = `submissions/rejected/${name}`;
  for (let count = 2; files.has(to); count += 1)
    to = `submissions/rejected/${name.replace(/\.py$/, `-${count}.py`)}`;
  files.set(to, files.get(path) ?? Buffer.alloc(0));
  files.delete(path);
  const yaml = 'submissions/submissions.yaml';
  const known = (parse(files.get(yaml)?.toString() ?? '') ?? {}) as Record<string, unknown>;
  files.set(yaml, Buffer.from(stringify({ ...known, [to.slice('submissions/'.length)]: label.wider })));
  ledger.amend(
    'changed',
    from,
    `as ${to} with an entry in submissions.yaml: it gets ${got}, which its label allows in the legacy format only`,
  );
  return to;
}

function drop(
  { draft: { files, ledger } }: Converted,
  { path, from }: TakenSubmission,
  { message }: JudgedSubmission,
  settled: SettledSubmission,
): SettledSubmission {
  files.delete(path);
  ledger.amend(
    'left out',
    from,
    `does not compile as the Python of the boxes (${message?.split('\n')[0]}); it may be Python 2`,
  );
  return { ...settled, path: null, isAsLabelled: false };
}
