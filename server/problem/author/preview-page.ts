import { type Html, html } from '../html.ts';
import type { Preview } from './preview.ts';
import { previewStyle } from './preview-style.ts';

/** What is shown, and where it is served a word by which the page finds out that there is something newer. */
type Shown = { slug: string; state?: string };

/** A page of its own with everything that a learner may come to see. The texts are safe to insert: they were made so by
 *  the same code as for the app (markdown.ts). */
export function previewPage(preview: Preview, shown: Shown): string {
  const { title, statementHtml, hintsHtml, editorialHtml, starterCode, inputFields, tags, difficulty } =
    preview;
  const hints = hintsHtml.map(
    (hint, i) => html`<details><summary>Hint ${i + 1}</summary>${{ html: hint }}</details>\n`,
  );
  const fields = inputFields.map(
    ({ name, type, constraints }) =>
      html`<li><code>${name}</code>: ${type}${constraints && `, ${constraints}`}</li>\n`,
  );
  return page(
    shown,
    title,
    html`<h1>${title}</h1>
<p class="soft">${preview.harness.kind} · difficulty ${difficulty} of 5${tags.length > 0 ? ` · ${tags.join(', ')}` : ''}</p>
<article>${{ html: statementHtml }}</article>
<h2>A case of one's own</h2>
<ul>${fields}</ul>
<h2>Starter code</h2>
<pre><code>${starterCode}</code></pre>
<h2>Hints</h2>
${hints.length > 0 ? hints : html`<p class="soft">There are none.</p>`}
<details><summary>Editorial, shown once solved</summary><article>${{ html: editorialHtml }}</article></details>`,
  );
}

/** What keeps the package from being shown, place by place. */
export function brokenPage(message: string, shown: Shown): string {
  const lines = message.split('\n').map((line) => html`<li>${line}</li>\n`);
  return page(
    shown,
    'cannot be shown',
    html`<h1>${shown.slug} cannot be shown</h1><ul class="bad">${lines}</ul>`,
  );
}

function page({ slug, state }: Shown, title: string, body: Html): string {
  const script = state === undefined ? '' : html`<script data-state="${state}">${{ html: reload }}</script>`;
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${slug}: ${title}</title>
<style>${{ html: previewStyle }}</style>
<body>
<main>
${body}
</main>
${script}
</body>
</html>
`.html;
}

/** Asks whether the package has changed, and is loaded again when it has. */
const reload = `
const { state } = document.currentScript.dataset;
setInterval(async () => {
  const response = await fetch('/state').catch(() => null);
  if (response?.ok && (await response.text()) !== state) location.reload();
}, 700);
`;
