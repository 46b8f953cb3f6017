import type { Draft } from './draft.ts';

const reasons: [form: RegExp, reason: string][] = [
  [/(^|\/)(\.|__MACOSX\/|__pycache__\/|Thumbs\.db$)/, 'is left behind by a system or an editor'],
  [/^data\/(sample|secret)(\/.*)?\.ans$/, 'has no .in file beside it'],
  [/^data\/(sample|secret)\/.*\.interaction$/, 'samples of conversations are not shown here'],
  [/^data\/(sample|secret)\/.*\.(statement|download|out)$/, 'a sample is shown as it is judged'],
  [
    /^data\/(sample|secret)\/.*\.(hint|desc|png|jpe?g|svg)$/,
    'a case has a name here, and nothing else to show',
  ],
  [/^data\/(invalid_|valid_)/, 'tests of validators have no place here'],
  [/^data\//, 'is no test case'],
  [
    /^answer_(format_)?validators?\//,
    'answers are checked by the reference; their validators have no place here',
  ],
  [/^generators?\//, 'cases are taken as they are, and not generated anew'],
  [/^(input|output)_visualizers?\//, 'nothing is drawn here'],
  [/^static_validator\//, 'sources are not validated here'],
  [/^attachments\//, 'attachments of theirs are not handed out here'],
  [/^include\//, 'nothing is put beside or behind a submission here'],
  [/^graders?\//, 'points are not carried'],
  [/^submissions\/submissions\.yaml$/, 'none of what it says is about a submission that came over'],
  [/^(domjudge-problem\.ini|\.timelimit)$/, 'is for another judge'],
];

/** Enters every file that nobody wanted, each with a reason of its kind. */
export function leaveOutRest(draft: Draft): void {
  const { ledger } = draft;
  leaveOutRefused(draft);
  for (const path of ledger.open()) {
    const known = reasons.find(([form]) => form.test(path));
    ledger.enter('left out', path, known?.[1] ?? 'is nothing that the format or this judge knows');
  }
}

/** What could not even be read. */
export function leaveOutRefused({ source, ledger }: Draft): void {
  for (const [path, reason] of source.refused) if (!ledger.has(path)) ledger.enter('left out', path, reason);
}
