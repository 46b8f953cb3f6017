import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { adding, converted, find, modern } from './testing/a-source.ts';

describe('test data', () => {
  test('keeps its bytes, CRLF and emptiness included', () => {
    const { draft, entries } = converted(adding, {
      'data/secret/crlf.in': '7 8\r\n',
      'data/secret/crlf.ans': '15\r\n',
      'data/secret/none.in': '',
      'data/secret/none.ans': '',
    });
    assert.equal(draft.files.get('data/secret/crlf.in')?.toString(), '7 8\r\n');
    assert.equal(draft.files.get('data/secret/none.ans')?.length, 0);
    assert.match(find(entries, 'data/secret/crlf.in').reason, /CRLF, and are kept so/);
  });

  test('without an answer says who gives it', () => {
    const { entries } = converted(adding, { 'data/secret/one/01.ans': null });
    const { level, reason } = find(entries, 'data/secret/one/01.in');
    assert.equal(level, 'changed');
    assert.match(reason, /the reference gives the answer/);
  });
});

describe('texts', () => {
  test('of another language are told, English comes over', () => {
    const { texts, entries } = converted(modern);
    assert.equal(texts.get('statement/problem.en.md'), 'Add numbers up to {{most}}.\n');
    assert.equal(find(entries, 'statement/problem.sv.md').level, 'left out');
    assert.match(texts.get('solution/solution.en.md') ?? '', /has no editorial/);
  });

  test('with formulas that cannot be drawn still make a page', () => {
    const { texts, entries } = converted(modern, {
      'statement/problem.en.md': 'Let $a$ and $\\frac{1$ be.\n',
    });
    assert.equal(texts.get('statement/problem.en.md'), 'Let $a$ and `\\frac{1` be.\n');
    assert.equal(find(entries, 'statement/problem.en.md', '$\\frac{1$').level, 'changed');
  });

  test('that are not there are an error that is told', () => {
    const { entries } = converted(adding, { 'problem_statement/problem.en.tex': null });
    assert.equal(find(entries, 'statement/problem.en.md', 'statement').level, 'error');
  });
});

describe('images', () => {
  const png = Buffer.from('89504e470d0a1a0a00000000', 'hex');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

  test('of a text in LaTeX come over, with their ending or without', () => {
    const { draft, texts, entries } = converted(adding, {
      'problem_statement/problem.en.tex':
        '\\problemname{A}\n\\illustration{0.3}{pictures/cave}{A \\emph{deep} cave}\nText \\includegraphics[width=2cm]{map.svg}.\n',
      'problem_statement/pictures/cave.png': png,
      'problem_statement/map.svg': svg,
    });
    assert.equal(
      texts.get('statement/problem.en.md'),
      '![A *deep* cave](cave.png)\n\n*A *deep* cave*\n\nText ![map.svg](map.svg).\n',
    );
    assert.ok(draft.files.get('statement/cave.png')?.equals(png));
    assert.equal(find(entries, 'problem_statement/pictures/cave.png').reason, 'as statement/cave.png');
  });

  test('of a text in Markdown come over, from either folder, under names of ours', () => {
    const { texts, entries } = converted(modern, {
      'statement/problem.en.md': '![A map](the%20map.png){width=40%} <img src="two/map.svg" alt="two">\n',
      'solution/solution.en.md': 'See ![](../statement/map.svg).\n',
      'statement/the map.png': png,
      'statement/two/map.svg': svg,
      'statement/map.svg': svg.replace('0 0', '1 1'),
    });
    assert.equal(texts.get('statement/problem.en.md'), '![A map](the-map.png) ![two](map.svg)\n');
    assert.equal(texts.get('solution/solution.en.md'), 'See ![../statement/map.svg](map.svg).\n');
    assert.match(texts.get('statement/map.svg') ?? '', /M0 0/);
    assert.match(texts.get('solution/map.svg') ?? '', /M1 1/);
    assert.equal(find(entries, 'statement/the map.png').level, 'changed');
  });

  test('that cannot be shown are told, each with its reason', () => {
    const { texts, entries } = converted(modern, {
      'statement/problem.en.md':
        '![a](one.pdf) ![b](two.png) ![c](https://example.org/c.png) ![d](none.png) ![e](script.svg)\n',
      'statement/one.pdf': '%PDF',
      'statement/two.png': 'not a png',
      'statement/script.svg': '<svg><script>1</script></svg>',
      'statement/unused.png': png,
    });
    for (const [path, at, form] of [
      ['statement/one.pdf', undefined, /PNG, JPEG/],
      ['statement/two.png', undefined, /no PNG image/],
      ['statement/script.svg', undefined, /script/],
      ['statement/unused.png', undefined, /no text that came over shows it/],
      ['statement/problem.en.md', 'https://example.org/c.png', /nothing is fetched/],
      ['statement/problem.en.md', 'none.png', /no such image/],
    ] as const) {
      const entry = find(entries, path, at);
      assert.equal(entry.level, 'left out', path);
      assert.match(entry.reason, form);
    }
    assert.deepEqual(
      [...texts.keys()].filter((path) => /png|svg|pdf/.test(path)),
      [],
    );
  });
});

test('submissions.yaml is kept where it is about what came over, with groups by their names here', () => {
  const { texts, entries } = converted(modern, {
    'submissions/submissions.yaml':
      'accepted/*:\n  language: python3\n  secret/one: {permitted: [AC]}\n  secret/none: {permitted: [AC]}\njava/*:\n  language: java\n',
  });
  assert.deepEqual(parse(texts.get('submissions/submissions.yaml') ?? ''), {
    'accepted/sum.py': { language: 'python3', 'secret-one': { permitted: ['AC'] } },
  });
  assert.equal(find(entries, 'submissions/submissions.yaml', 'java/*').level, 'left out');
  assert.match(find(entries, 'submissions/submissions.yaml', 'accepted/*: secret/none').reason, /no group/);
});
