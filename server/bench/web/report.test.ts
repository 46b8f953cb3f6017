import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { keptFigures } from './kept-figures.ts';
import { describeWeb, type WebBenchResult } from './report.ts';

const docs = new URL('../../../docs/', import.meta.url);

test('the page of docs says what the figures beside it say', async () => {
  const result: WebBenchResult = JSON.parse(await readFile(new URL('bench-web.json', docs), 'utf8'));
  assert.equal(describeWeb(result), await readFile(new URL('bench-web.md', docs), 'utf8'));
});

test('key presses are kept as what is said of them: of each visit, and of all together', () => {
  const slow = { rowsMs: 1, keyMs: [10, 90] };
  const { cold, cached, keys } = keptFigures({ cold: [slow], cached: [{ rowsMs: 2, keyMs: [3, 1, 2] }] });
  assert.deepEqual(cold, [{ rowsMs: 1, keys: { presses: 2, medianMs: 10, p95Ms: 90, maxMs: 90 } }]);
  assert.deepEqual(cached, [{ rowsMs: 2, keys: { presses: 3, medianMs: 2, p95Ms: 3, maxMs: 3 } }]);
  assert.deepEqual(keys, { presses: 5, medianMs: 3, p95Ms: 90, maxMs: 90 });
});
