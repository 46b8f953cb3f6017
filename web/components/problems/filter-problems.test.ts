import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemSummary } from '#contract/problems.ts';
import { filterProblems, nextUnsolved } from './filter-problems.ts';
import { parseFilter } from './problem-filter.ts';
import { tagProgress } from './tag-progress.ts';

const lru: ProblemSummary = {
  slug: 'lru-cache',
  title: 'LRU cache',
  kind: 'class',
  difficulty: 3,
  tags: ['hash-table', 'design'],
  state: 'new',
};
const gap: ProblemSummary = {
  ...lru,
  slug: 'gap',
  title: 'First gap',
  difficulty: 4,
  tags: ['array'],
  state: 'solved',
};

function found(filter: Parameters<typeof filterProblems>[1]): string[] {
  return filterProblems([lru, gap], filter).map((problem) => problem.slug);
}

test('every word must be in the title or the tags', () => {
  assert.deepEqual(found({ q: 'cache HASH' }), ['lru-cache']);
  assert.deepEqual(found({ q: 'cache array' }), []);
});

test('difficulty, tag and state narrow it down', () => {
  assert.deepEqual(found({ difficulty: 4 }), ['gap']);
  assert.deepEqual(found({ tag: 'design' }), ['lru-cache']);
  assert.deepEqual(found({ state: 'solved' }), ['gap']);
  assert.deepEqual(found({ state: 'unsolved' }), ['lru-cache']);
  assert.deepEqual(found({}), ['lru-cache', 'gap']);
});

test('an address that makes no sense is read as far as it does', () => {
  const search = { q: 42, difficulty: '9', tag: ['x'], state: 'solved', sort: 'colour' };
  assert.deepEqual(parseFilter(search), { q: '42', state: 'solved' });
});

test('accents, case and hyphens make no difference', () => {
  const one = { ...lru, slug: 'x', title: 'Überzähliges Café' };
  const by = (q: string) => filterProblems([one], { q }).length;
  assert.deepEqual([by('uberzahliges cafe'), by('CAFÉ'), by('hash table'), by('tee')], [1, 1, 1, 0]);
});

test('the easiest come first, unless another order is asked for', () => {
  const easy = { ...lru, slug: 'nine', title: 'Sums 9', difficulty: 1 };
  const next = { ...easy, slug: 'ten', title: 'Sums 10' };
  const order = (sort?: 'hardest' | 'title') =>
    filterProblems([lru, next, gap, easy], sort ? { sort } : {}).map(({ slug }) => slug);
  assert.deepEqual(order(), ['nine', 'ten', 'lru-cache', 'gap']);
  assert.deepEqual(order('hardest'), ['gap', 'lru-cache', 'nine', 'ten']);
  assert.deepEqual(order('title'), ['gap', 'lru-cache', 'nine', 'ten']);
});

test('the next unsolved is the first of those that are looked for, whatever state is shown', () => {
  const tried = { ...lru, slug: 'tried', difficulty: 5, state: 'attempted' as const };
  assert.equal(nextUnsolved([gap, tried, lru], {})?.slug, 'lru-cache');
  assert.equal(nextUnsolved([gap, tried, lru], { state: 'solved', sort: 'hardest' })?.slug, 'tried');
  assert.equal(nextUnsolved([gap], {}), undefined);
});

test('progress is counted for each tag, the largest first', () => {
  const other = { ...gap, slug: 'other', state: 'attempted' as const };
  assert.deepEqual(tagProgress([lru, gap, other]), [
    { tag: 'array', solved: 1, total: 2 },
    { tag: 'design', solved: 0, total: 1 },
    { tag: 'hash-table', solved: 0, total: 1 },
  ]);
});
