import { type Html, html } from '../html.ts';
import type { FoundCase, MutantReport, Survivor } from '../mutate/mutant-report.ts';

export function mutantsHtml({ total, killed, survivors, equivalent }: MutantReport): Html {
  const tone = survivors.length > 0 ? 'bad' : 'good';
  return html`<h3>Mutants of the reference</h3>
<p class="${tone}">${killed} of ${total} killed, ${equivalent.length} declared equivalent, ${survivors.length} survive</p>
${survivors.map(survivorHtml)}
${equivalent.map(
  ({ id, reason, diff }) =>
    html`<details><summary>Equivalent: <code>${id}</code></summary><p>${reason}</p>${diffHtml(diff)}</details>
`,
)}`;
}

function survivorHtml({ id, diff, suggestion }: Survivor): Html {
  return html`<details open><summary class="bad">Survives: <code>${id}</code></summary>
${diffHtml(diff)}
${suggestion ? suggestionHtml(suggestion) : html`<p class="soft">No input was found that kills it.</p>`}
</details>
`;
}

function suggestionHtml({ fields, answer, word, addedTo }: FoundCase): Html {
  const lines = Object.entries(fields).map(([name, text]) => `${name}: ${text.replaceAll('\n', '\n  ')}`);
  const all = 'ops' in fields ? lines : [...lines, `answer: ${answer}`];
  const told = addedTo ? `Added to ${addedTo}` : 'An input that kills it';
  return html`<p>${told} (${word}):</p><pre>${all.join('\n')}</pre>`;
}

function diffHtml(diff: string): Html {
  const lines = diff.split('\n').map((line) => {
    if (/^(---|\+\+\+|@@) /.test(line)) return html`<span class="soft">${line}</span>\n`;
    if (line.startsWith('+')) return html`<ins>${line}</ins>\n`;
    return line.startsWith('-') ? html`<del>${line}</del>\n` : html`${line}\n`;
  });
  return html`<pre>${lines}</pre>`;
}
