import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderMarkdown } from '../../markdown.ts';
import { texToMarkdown } from './tex-to-markdown.ts';

const markdown = (tex: string) => texToMarkdown(tex).markdown.trim();

describe('a statement in LaTeX', () => {
  for (const [what, tex, expected] of [
    ['styles', '\\emph{a} \\textbf{b \\textit{c}} {\\bf d} \\texttt{e_f\\_g}', '*a* **b *c*** **d** `e_f_g`'],
    ['formulas', '$a_1 * b$ \\(c\\) and \\[ d\n < e \\]', '$a_1 * b$ $c$ and\n\n$$d < e$$'],
    ['headings', 'x\n\\section*{Input}\ny \\subsection{Deep}', 'x\n\n## Input\n\ny\n\n### Deep'],
    ['symbols', "``a'' -- b~c \\ldots{} 5\\% \\& \\#1 \\{d\\}", '“a” – b\u00a0c … 5% \\& \\#1 {d}'],
    ['accents', 'G\\"odel, \\\'{e}, \\aa, \\c{c}', 'Gödel, é, å, ç'],
    ['comments', 'a % b\nc\n% d\ne', 'a c\ne'],
    ['what Markdown would read', '2*3 a_b <c> `d', '2\\*3 a\\_b \\<c> \\`d'],
    ['macros', '\\newcommand{\\most}{10^5}\nUp to $\\most$.', 'Up to $10^5$.'],
    ['links', '\\href{https://a.b/c\\_d}{here} \\url{https://e.f}', '[here](https://a.b/c_d) `https://e.f`'],
    ['code', '\\begin{verbatim}\n a  b % c\n\\end{verbatim}', '```\n a  b % c\n```'],
    ['samples', 'a \\nextsample b', 'a\n\n{{nextsample}}\n\nb'],
  ] as const) {
    test(`keeps its ${what}`, () => assert.equal(markdown(tex), expected));
  }

  test('keeps its lists, one in another too', () => {
    const tex =
      '\\begin{itemize}\n\\item one\n\\item two\n\\begin{enumerate}\n\\item a\n\\item b\n\\end{enumerate}\n\\end{itemize}\nend';
    const html = renderMarkdown(markdown(tex)).replace(/\s*<\/?p>\s*|\s*\n\s*/g, '');
    assert.equal(html, '<ul><li>one</li><li>two<ol><li>a</li><li>b</li></ol></li></ul>end');
  });

  test('keeps its tables', () => {
    const tex =
      '\\begin{tabular}{|l|c|}\n\\hline\nA & B \\\\ \\hline\n\\multicolumn{2}{c}{both} \\\\\n\\end{tabular}';
    assert.equal(markdown(tex), '| A | B |\n| --- | :-: |\n| both |  |');
  });

  test('gives its name and shows its images', () => {
    const read = texToMarkdown(
      '\\problemname{Odd \\emph{Echo}}\n\\includegraphics[width=1cm]{cave.png}\nText.',
    );
    assert.deepEqual([read.name, read.markdown], ['Odd *Echo*', '![cave.png](<cave.png>)\nText.\n']);
  });

  test('keeps as text what is not understood, and tells it once', () => {
    const read = texToMarkdown('\\mystery{a $b$} \\mystery{c} \\begin{tikzpicture}d\\end{tikzpicture}');
    assert.deepEqual(read.unknown, ['\\mystery', '\\begin{tikzpicture}']);
    assert.equal(read.markdown, '\\\\mystery{a $b$} \\\\mystery{c}\n\nd\n');
  });

  test('may be broken in any place', () => {
    const whole =
      '\\problemname{A} $b$ \\emph{c} \\begin{itemize}\\item d\\end{itemize} \\verb|e| \\begin{tabular}{l}f\\end{tabular}';
    for (let end = 0; end <= whole.length; end += 1)
      assert.equal(typeof markdown(whole.slice(0, end)), 'string');
  });
});
