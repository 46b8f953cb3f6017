import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemSummary } from '#contract/problems.ts';
import { filterProblems, parseFilter } from './filter-problems.ts';

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
  assert.deepEqual(found({}), ['lru-cache', 'gap']);
});

test('an address that makes no sense is read as far as it does', () => {
  const search = { q: 42, difficulty: '9', tag: ['x'], state: 'solved' };
  assert.deepEqual(parseFilter(search), { q: '42', state: 'solved' });
});
