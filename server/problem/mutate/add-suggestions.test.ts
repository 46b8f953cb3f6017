import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { harnessOf } from '../harness-of.ts';
import { loadPackage } from '../load.ts';
import { doubling, writePackage } from '../testing/a-package.ts';
import { inputToJson } from '../typed-input.ts';
import { addSuggestions } from './add-suggestions.ts';
import type { FoundCase, MutantReport } from './mutant-report.ts';

const reportOf = (suggestion: FoundCase): MutantReport => ({
  total: 1,
  killed: 0,
  equivalent: [],
  survivors: [{ id: 'a mutant', operator: 'any', line: 1, diff: '', suggestion }],
  differences: [],
});

test('an input that YAML cannot say is not written, and the author is told why', async () => {
  const practice = doubling['practice.yaml']?.replace('type: int, min: 0, max: 100', 'type: bytes') ?? '';
  await using folder = await writePackage(doubling, { 'practice.yaml': practice });
  const harness = harnessOf((await loadPackage(folder.problems, folder.slug)).practice);
  const bytes = { py: 'bytes', bytes: new Uint8Array([0, 255]) } as const;
  const input = inputToJson({ kind: 'function', args: [bytes] }, harness);
  const found: FoundCase = { input, answer: '1', fields: { n: 'b"\\x00\\xff"' }, word: 'WA' };
  const tests = join(folder.problems, folder.slug, 'tests/random.yaml');
  await addSuggestions(folder.problems, folder.slug, reportOf(found));
  assert.equal(found.addedTo, undefined);
  assert.match(found.notAdded ?? '', /YAML cannot say a value of bytes/);
  assert.equal(await readFile(tests, 'utf8'), doubling['tests/random.yaml']);
});
