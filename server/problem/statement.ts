import type { BuiltCase, BuiltProblem } from './built-problem.ts';
import { displayChoices } from './display-choices.ts';
import { displayScript, displayText, displayTyped } from './display-input.ts';
import { displayLiteral } from './display-literal.ts';
import { parseCanonical } from './literal.ts';
import { escapeHtml, type ImageAddress, renderMarkdown } from './markdown.ts';
import { answerToText } from './text-answer.ts';
import { inputFromJson } from './typed-input.ts';

const longestPart = 1500;

type WithSamples = Pick<BuiltProblem, 'harness' | 'groups' | 'cases'>;

/**
 * The statement with its samples, which come from the shown cases and so cannot be wrong. They stand where the text
 * says `{{samples}}` (or the ICPC words `{{nextsample}}` and `{{remainingsamples}}`), else at the end.
 */
export function renderStatement(
  text: string,
  constants: Map<string, string>,
  problem: WithSamples,
  imageAddress?: ImageAddress,
): string {
  const samples = shownCases(problem).map((one, i) => renderSample(one, i + 1, problem));
  const filled = text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => constants.get(name) ?? whole);
  const html = renderMarkdown(filled, imageAddress).replace(
    /<p>\{\{(samples|nextsample|remainingsamples)\}\}<\/p>/g,
    (_, word: string) => samples.splice(0, word === 'nextsample' ? 1 : samples.length).join('\n'),
  );
  return [html, ...samples].join('\n');
}

function shownCases({ groups, cases }: WithSamples): BuiltCase[] {
  const shown = new Set(groups.filter((group) => group.visibility === 'shown').map((group) => group.name));
  return cases.filter((one) => shown.has(one.group));
}

function renderSample(one: BuiltCase, number: number, problem: WithSamples): string {
  const title = `<h3>Example ${number}: ${escapeHtml(one.name)}</h3>`;
  const body = renderBody(one, problem);
  return `<section class="sample">\n${title}\n${body}\n</section>`;
}

function renderBody(one: BuiltCase, problem: WithSamples): string {
  switch (problem.harness.kind) {
    case 'class':
      return renderScript(one, problem);
    case 'stdio':
      return renderTexts(one, problem);
    case 'interactive':
      return renderTable(one, problem);
    case 'function':
    case 'codec':
      return renderTable(one, problem);
  }
}

function renderTexts(one: BuiltCase, { harness }: WithSamples): string {
  const { stdin = '' } = displayTyped(inputFromJson(one.input, harness), harness, longestPart);
  const stdout = displayText(answerToText(one.answer), longestPart);
  const part = (title: string, text: string) =>
    `<figure><figcaption>${title}</figcaption><pre><code>${escapeHtml(text)}</code></pre></figure>`;
  return `<div class="sample-texts">${part('Input', stdin)}${part('Output', stdout)}</div>`;
}

function renderScript(one: BuiltCase, { harness }: WithSamples): string {
  const input = inputFromJson(one.input, harness);
  const operations = input.kind === 'class' ? input.operations : [];
  const script = displayScript(operations, harness, one.answer.split('\n').map(displayLine), longestPart);
  return `<pre><code class="language-python">${escapeHtml(script)}</code></pre>`;
}

function renderTable(one: BuiltCase, { harness }: WithSamples): string {
  const fields = displayTyped(inputFromJson(one.input, harness), harness, longestPart);
  const rows = Object.entries(fields).map(([name, text]) => row(`<code>${escapeHtml(name)}</code>`, text));
  // What a codec must give back is what it was given; there is nothing more to show.
  if (harness.kind !== 'codec' && harness.kind !== 'interactive')
    rows.push(row('answer', displayAnswer(one)));
  return `<table class="sample-values"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function displayAnswer({ answer, check }: BuiltCase): string {
  return check.kind === 'any_of' ? displayChoices(parseCanonical(answer), longestPart) : displayLine(answer);
}

function row(name: string, text: string): string {
  return `<tr><th scope="row">${name}</th><td><code>${escapeHtml(text)}</code></td></tr>`;
}

function displayLine(answer: string): string {
  return answer.startsWith('raises ') ? answer : displayLiteral(parseCanonical(answer), longestPart);
}
