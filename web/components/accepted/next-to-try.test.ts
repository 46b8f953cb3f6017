import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemSummary } from '#contract/problems.ts';
import { nextToTry, reasonToTry } from './next-to-try.ts';

const solved = { slug: 'lru-cache', tags: ['design', 'hash-map'], difficulty: 3 };

function problem(slug: string, difficulty: number, tags: string[], state: ProblemSummary['state'] = 'new') {
  return { slug, title: `Title of ${slug}`, kind: 'function', difficulty, tags, state } as ProblemSummary;
}

const offered = (...problems: ProblemSummary[]) => nextToTry(problems, solved).map(({ slug }) => slug);

test('two are offered, of what practises the same things', () => {
  const found = offered(
    problem('graphs', 3, ['graph']),
    problem('queue', 3, ['design']),
    problem('words', 4, ['hash-map', 'string']),
    problem('counts', 2, ['hash-map']),
  );
  assert.deepEqual(found, ['queue', 'words']);
});

test('what is as hard or a step harder goes before what shares more', () => {
  const found = offered(
    problem('far too hard', 5, ['design', 'hash-map']),
    problem('too easy', 1, ['design', 'hash-map']),
    problem('a step harder', 4, ['hash-map']),
  );
  assert.deepEqual(found.slice(0, 1), ['a step harder']);
});

test('neither the problem itself is offered nor one that is solved', () => {
  assert.deepEqual(
    offered(
      problem('lru-cache', 3, ['design']),
      problem('done', 3, ['design'], 'solved'),
      problem('graphs', 2, ['graph']),
    ),
    ['graphs'],
  );
  assert.deepEqual(offered(problem('done', 3, ['design'], 'solved')), []);
});

test('the reason says what it shares, whether it was begun, and how hard it is', () => {
  assert.equal(
    reasonToTry(problem('words', 4, ['hash-map', 'string']), solved),
    'shares hash-map with this one, not tried yet, a step harder',
  );
  assert.equal(
    reasonToTry(problem('queue', 3, ['design', 'hash-map', 'queue'], 'attempted'), solved),
    'shares design and hash-map with this one, begun and not solved yet, as hard',
  );
  assert.equal(
    reasonToTry(problem('graphs', 1, ['graph']), solved),
    'something else: graph, not tried yet, 2 steps easier',
  );
  assert.match(reasonToTry(problem('bare', 2, []), solved), /^something else, not tried yet, a step easier$/);
});
