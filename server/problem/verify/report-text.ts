import type { VerifiedSubmission, VerifyReport } from '../verify.ts';
import { mutantsText } from './mutants-text.ts';

/** What a person reads of one package: the matrix, and its mutants. */
export function reportText(report: VerifyReport): string {
  const kept = report.provenAt
    ? `  proven on ${report.provenAt.slice(0, 16).replace('T', ' ')} UTC; nothing has changed since (--fresh proves it again)`
    : '';
  return [matrixText(report), mutantsText(report.mutants), kept].filter(Boolean).join('\n\n');
}

/** The matrix, submissions × groups. */
export function matrixText(report: VerifyReport): string {
  const cases = report.groups.reduce((sum, group) => sum + group.cases, 0);
  const head = `${report.slug}: ${cases} cases in ${report.groups.length} groups, ${report.submissions.length} submissions`;
  if (report.submissions.length === 0) return `${report.slug}: not judged`;
  const titles = ['', 'expected', ...report.groups.map(({ name, cases }) => `${name} (${cases})`)];
  const rows = report.submissions.map((submission) => [
    submission.path.replace(/^submissions\//, ''),
    submission.expected,
    ...report.groups.map(({ name }) => cellText(submission, name)),
    submission.differences.length > 0 ? '← differs' : '',
  ]);
  return `${head}\n\n${table([titles, ...rows])}`;
}

/** How a submission did in a group: the first verdict that is not AC, how many cases, the worst time. */
export function cellText(submission: VerifiedSubmission, group: string): string {
  const cases = submission.cases.filter((one) => one.group === group);
  if (cases.length === 0) return submission.word === 'AC' ? '' : submission.word;
  const failed = cases.filter((one) => one.word !== 'AC');
  const worst = Math.round(Math.max(...cases.map((one) => one.cpuMs)));
  const [first] = failed;
  return `${first ? `${first.word} ×${failed.length}` : 'AC'} ${worst} ms`;
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

export function differencesText(reports: VerifyReport[]): string {
  const found = reports.flatMap((report) => report.differences);
  const problems = `${reports.length} ${reports.length === 1 ? 'problem' : 'problems'}`;
  if (found.length === 0) return `${problems} verified: no differences`;
  return `${found.length} ${found.length === 1 ? 'difference' : 'differences'}:\n${found.map((line) => `  ${line}`).join('\n')}`;
}
