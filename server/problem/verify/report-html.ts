import { type Html, html } from '../html.ts';
import type { VerifiedSubmission, VerifyReport } from '../verify.ts';
import { mutantsHtml } from './mutants-html.ts';
import { reportStyle } from './report-style.ts';
import { cellText, differencesText } from './report-text.ts';

/** Everything in one page that needs nothing else: the matrix with colours and words, differences, mutants. */
export function reportHtml(reports: VerifyReport[]): string {
  const [summary = ''] = differencesText(reports).split('\n');
  const failed = reports.some(({ differences }) => differences.length > 0);
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Touchstone: ${reports.map(({ slug }) => slug).join(', ')}</title>
<style>${{ html: reportStyle }}</style>
<body>
<main>
<h1>Proof of problem packages</h1>
<p class="${failed ? 'bad' : 'good'}">${summary.replace(/:$/, '')}</p>
${reports.map(sectionHtml)}
</main>
</body>
</html>
`;
  return page.html;
}

function sectionHtml(report: VerifyReport): Html {
  const { slug, groups, submissions, differences, mutants, provenAt } = report;
  const cases = groups.reduce((sum, group) => sum + group.cases, 0);
  const counts = `${cases} cases in ${groups.length} groups, ${submissions.length} submissions`;
  const kept = provenAt
    ? `; proven on ${provenAt.slice(0, 16).replace('T', ' ')} UTC, nothing has changed since`
    : '';
  return html`<section>
<h2>${slug} <span class="${differences.length > 0 ? 'bad' : 'good'}">${differences.length > 0 ? '✗ differs' : '✓ proven'}</span></h2>
<p class="soft">${submissions.length > 0 ? counts : 'not judged'}${kept}</p>
${differences.length > 0 ? html`<ul class="differences">${differences.map((one) => html`<li>${one}</li>`)}</ul>` : ''}
${submissions.length > 0 ? matrixHtml(report) : ''}
${mutants ? mutantsHtml(mutants) : ''}
</section>
`;
}

function matrixHtml({ groups, submissions }: VerifyReport): Html {
  const heads = groups.map(({ name, cases }) => html`<th scope="col">${name} (${cases})</th>`);
  const names = groups.map(({ name }) => name);
  return html`<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">submission</th><th scope="col">expected</th>${heads}</tr></thead>
<tbody>
${submissions.map((one) => rowHtml(one, names))}</tbody>
</table></div>`;
}

function rowHtml(submission: VerifiedSubmission, groups: string[]): Html {
  const { path, expected, differences } = submission;
  const differs = differences.length > 0;
  const cells = groups.map((group) => {
    const text = cellText(submission, group);
    return html`<td class="${tone(text)}">${text}</td>`;
  });
  return html`<tr class="${differs ? 'differs' : ''}"><th scope="row">${path.replace(/^submissions\//, '')}</th><td>${expected}${differs ? ' ← differs' : ''}</td>${cells}</tr>
`;
}

/** A colour besides the word: accepted, wrong, or ended by a limit or an error. */
function tone(cell: string): string {
  if (cell.startsWith('AC')) return 'good';
  if (cell.startsWith('WA')) return 'bad';
  return cell ? 'odd' : '';
}
