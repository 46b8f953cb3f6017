import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown } from './markdown.ts';

test('HTML in a statement is shown as text, never inserted', () => {
  const html = renderMarkdown('a <script>alert(1)</script> <img src=x onerror=alert(1)>');
  assert.doesNotMatch(html, /<script|<img/);
  assert.match(html, /&lt;script&gt;/);
});

test('a link that would run code is no link', () => {
  assert.doesNotMatch(renderMarkdown('[x](javascript:alert(1)) [y](data:text/html,z)'), /<a /);
  assert.match(renderMarkdown('[x](https://example.org)'), /<a href="https:\/\/example.org" rel="noopener/);
});

test('an image is not fetched from elsewhere', () => {
  assert.doesNotMatch(renderMarkdown('![cat](https://example.org/cat.png)'), /<img|src=/);
});

test('an image of the package is shown from its own address, its words as text', () => {
  const address = (source: string) => (source === 'cat.png' ? '/api/images/1.png' : undefined);
  assert.match(
    renderMarkdown('![a "cat" <b>](cat.png)', address),
    /<img src="[^"]*api[^"]*1\.png" alt="a &#34;cat&#34; &#60;b&#62;" loading="lazy">/,
  );
  assert.doesNotMatch(renderMarkdown('![x](other.png)', address), /<img/);
});

const hostile = [
  '<style>body{display:none}</style>',
  '<iframe src="https://example.org"></iframe>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](vbscript:x) [y](data:text/html,<script>alert(1)</script>)',
  '![x](javascript:alert(1)) ![y](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x](https://example.org "a" onmouseover="alert(1)")',
  '```"><img src=x onerror=alert(1)>\ncode\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '$\\text{<img src=x onerror=alert(1)>}$',
  '$\\url{javascript:alert(1)}$ $\\htmlData{x=y}{z}$',
];

for (const text of hostile) {
  test(`runs nothing: ${text.slice(0, 50).replaceAll('\n', ' ')}`, () => {
    const html = renderMarkdown(text);
    const tags = html.match(/<[^>]*>/g) ?? [];
    assert.deepEqual(
      tags.filter((tag) =>
        /^<(script|style|iframe|svg|img|object|embed)|\son\w+=|(java|vb)script:|data:/i.test(tag),
      ),
      [],
    );
  });
}

test('TeX between dollars becomes MathML', () => {
  const html = renderMarkdown('at most $10^5$ items, $a_i \\le b_i$');
  assert.match(html, /<msup><mn>10<\/mn><mn>5<\/mn><\/msup>/);
  assert.equal(html.match(/<math/g)?.length, 2);
});

test('underscores and stars inside TeX are not emphasis', () => {
  assert.doesNotMatch(renderMarkdown('$a_1 * b_1$ and $a_2 * b_2$'), /<em>/);
});

test('a block of TeX may span lines', () => {
  const html = renderMarkdown('before\n\n$$\n\\sum_{i=1}^n i\n$$\n\nafter');
  assert.match(html, /display="block"/);
  assert.match(html, /<p>after<\/p>/);
});

test('prices are not formulas', () => {
  assert.doesNotMatch(renderMarkdown('costs $5 and $6'), /<math/);
  assert.match(renderMarkdown('costs \\$5 and $x$'), /costs \$5 and <span/);
});

test('broken TeX is an error for the author, not a silent blank', () => {
  assert.throws(() => renderMarkdown('$\\nosuchcommand$'), /Undefined control sequence/);
});

test('TeX cannot smuggle in a link or a style', () => {
  assert.doesNotMatch(renderMarkdown('$\\href{javascript:alert(1)}{x}$'), /href=/);
});

test('tables and code blocks are rendered, with the language as a class', () => {
  assert.match(renderMarkdown('| a | b |\n|---|---|\n| 1 | 2 |'), /<table>/);
  assert.match(renderMarkdown('```python\nx < 1\n```'), /<code class="language-python">x &lt; 1/);
});
