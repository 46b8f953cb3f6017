import type { CaseResult } from '#contract/events.ts';

/** The whole case as plain text: what Copy gives, fit to be pasted into a question. */
export function caseAsText({ name, detail, message, size, fault }: CaseResult): string {
  if (!detail) return name;
  const inputs = Object.entries(detail.input).map(([field, text]) =>
    field === 'ops' || field === 'stdin' ? text : `${field} = ${text}`,
  );
  const parts: [string, string | null][] = [
    ['Input', inputs.join('\n')],
    ['Expected', detail.expected],
    ['Got', detail.actual],
    ['State', detail.state ?? null],
    ['Printed', detail.stdout === '' ? null : detail.stdout],
    ['Error', fault ? `${fault.type}: ${fault.message}` : null],
    ['Message', message],
    ['Size', size ?? null],
  ];
  const shown = parts.filter(([, text]) => text !== null);
  return [`Case: ${name}`, ...shown.map(([label, text]) => `${label}:\n${text}`)].join('\n\n');
}
