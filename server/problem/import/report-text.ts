import type { ImportReport } from './import-package.ts';
import { type Entry, levels } from './ledger.ts';

/** The report for the terminal: the outcome, every entry, and the counts. */
export function importReportText(report: ImportReport): string {
  return [...report.entries.map(line), '', ...outcome(report), counts(report.entries)].join('\n');
}

function line({ level, path, at, reason }: Entry): string {
  const place = at === undefined ? path : `${path} (${at})`;
  return `${level.padEnd(8)}  ${place}: ${reason.replaceAll('\n', '\n            ')}`;
}

function outcome({ slug, failure, proven }: ImportReport): string[] {
  if (failure !== null || !proven) return [`${slug}: nothing was imported: ${failure}`];
  const asLabelled = proven.submissions.filter(({ isAsLabelled }) => isAsLabelled).length;
  return [
    `${slug}: imported, with ${proven.reference} as the reference`,
    `time limit: ${proven.timeLimit}`,
    `submissions in Python: ${asLabelled} of ${proven.submissions.length} get the verdict of their label`,
  ];
}

function counts(entries: Entry[]): string {
  const files = entries.filter(({ at }) => at === undefined);
  const byLevel = levels.map((level) => `${files.filter((one) => one.level === level).length} ${level}`);
  return `${files.length} files: ${byLevel.join(', ')}`;
}
