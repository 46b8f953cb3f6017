import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cut, printable } from './printable.ts';
import { readRunReport, readStateReport } from './report.ts';

const good = { results: '1', raised: [], fatal: null };
const fault = { type: 'E', message: 'm', line: 1, column: 1, trace: [{ line: 1, function: 'f', code: 'c' }] };
const read = (report: unknown) => readRunReport(JSON.stringify(report));

test('a report of the harness is read as it is', () => {
  const full = {
    ...good,
    raised: [{ ...fault, at: 0 }],
    fatal: { ...fault, at: null, phase: 'load', reason: 'exit' },
  };
  assert.deepEqual(read(full), full);
});

describe('what a submission may have forged is no report', () => {
  const forged: [what: string, payload: string][] = [
    ['no JSON', '{"results": '],
    ['nothing', ''],
    ['another type', '"accepted"'],
    ['an additional field', JSON.stringify({ ...good, verdict: 'accepted' })],
    ['results that are no text', JSON.stringify({ ...good, results: ['1'] })],
    [
      'a reason of its own',
      JSON.stringify({ ...good, fatal: { ...fault, at: 0, phase: 'call', reason: 'fine' } }),
    ],
    ['a line below 1', JSON.stringify({ ...good, raised: [{ ...fault, at: 0, line: -1 }] })],
    ['an endless list of faults', JSON.stringify({ ...good, raised: Array(1000).fill({ ...fault, at: 0 }) })],
    ['a million brackets', '['.repeat(1_000_000)],
  ];
  for (const [what, payload] of forged) test(what, () => assert.equal(readRunReport(payload), null));
});

describe('a report of many megabytes', () => {
  /** As the harness writes it, with a blank after each colon and comma. */
  const long = (results: string, rest = ', "raised": [], "fatal": null}') =>
    `{"results": ${JSON.stringify(results)}${rest}`;
  const results = `${'["a\\\\", "\\"", "é"]\n'.repeat(100_000)}"\\`;

  test('is read where the results are what is long', () => {
    assert.deepEqual(readRunReport(long(results)), { ...good, results });
    const raised = JSON.stringify([{ ...fault, at: 7 }]);
    const report = readRunReport(long(results, `, "raised": ${raised}, "fatal": null}`));
    assert.deepEqual(report, { ...good, results, raised: [{ ...fault, at: 7 }] });
  });

  test('is no report where something else is long, and is not even parsed', () => {
    const objects = `[${'{},'.repeat(1_000_000)}{}]`;
    assert.equal(readRunReport(long('1', `, "raised": ${objects}, "fatal": null}`)), null);
    assert.equal(readRunReport(long(results, `, "raised": [], "fatal": null, "more": ${objects}}`)), null);
    assert.equal(readRunReport(`{"raised": ${objects}, "results": "1", "fatal": null}`), null);
  });

  test('is no report where its results do not end', () => {
    assert.equal(readRunReport(`{"results": "${'x'.repeat(2_000_000)}`), null);
    assert.equal(readRunReport(`{"results": "${'\\"'.repeat(2_000_000)}`), null);
  });
});

test('texts of a report are bounded and hold nothing that a database or a page cannot take', () => {
  const message = `\u0000\ud800\u001b[31m\u202e${'x'.repeat(100_000)}`;
  const told = read({ ...good, raised: [{ ...fault, message, at: 0 }] })?.raised[0]?.message ?? '';
  assert.ok(told.startsWith('\\x00\\ud800\\x1b[31m\\u202exxx'), told.slice(0, 40));
  assert.ok(told.length < 1300);
});

test('an endless text is cut before it is made printable, and says how much is missing', () => {
  const message = '\u0001'.repeat(100_000);
  const told = read({ ...good, raised: [{ ...fault, message, at: 0 }] })?.raised[0]?.message ?? '';
  assert.equal(told.length, 1200 + '… (98800 more characters)'.length);
});

test('printable text keeps tabs, lines, letters of every language and emoji', () => {
  const text = 'a\tb\nß漢字 👩‍👩‍👧 <b>';
  assert.equal(printable(text), text);
  assert.equal(printable('a\r\nb\rc'), 'a\nb\\x0dc');
});

test('what is cut says how much is missing', () => {
  assert.equal(cut('abcdef', 4), 'abcd… (2 more characters)');
  assert.equal(cut('abcd', 4), 'abcd');
});

test('a state is read where it was asked for, bounded, and is no part of any other report', () => {
  const told = (state: unknown) => JSON.stringify({ results: '1', raised: [], fatal: null, state });
  assert.equal(readStateReport(told('Queue([1])'))?.state, 'Queue([1])');
  assert.match(readStateReport(told('x'.repeat(5000)))?.state ?? '', /^x{1100}… \(3900 more characters\)$/);
  for (const state of [null, 5, {}]) assert.equal(readStateReport(told(state)), null);
  assert.equal(readStateReport(told('x'.repeat(2 ** 21))), null);
  assert.equal(readRunReport(told('Queue([1])')), null);
});
