import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { ForeignError } from './foreign-package.ts';
import { detectForeign, importForeign } from './import-foreign.ts';
import { importPolygon } from './polygon.ts';
import {
  checkerNamed,
  polygonFiles as files,
  type PolygonParts,
  python,
  polygonXml as xml,
} from './testing/a-polygon-package.ts';
import { aSource, buildImported, report } from './testing/a-source.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const importing = (parts: PolygonParts = {}, changes: Record<string, unknown> = {}) =>
  importPolygon(aSource({ 'problem.xml': xml(parts), ...files, ...changes }));

test('a program comes with its tests, limits, checker and solutions, and builds', async () => {
  const made = importing();
  const built = await buildImported(sandbox, made);
  assert.deepEqual([made.slug, built.title, built.tags], ['sum-of-two', 'A & B', ['math']]);
  assert.deepEqual(
    built.cases.map(({ group, input, answer }) => [group, input, answer]),
    [
      ['sample', '{"stdin":"1 2\\n"}', '"3\\n"'],
      ['secret', '{"stdin":"4 5\\n"}', '"9\\n"'],
    ],
  );
  assert.deepEqual([built.cases[0]?.limits.cpuMs, built.cases[0]?.limits.memoryKiB], [1500, 64 * 1024]);
  assert.ok(made.files.has('submissions/wrong_answer/b_c.py'));
  assert.match(String(made.files.get('statement/problem.en.md')), /Add \$a\$ and \*\*b\*\*\./);
});

test('every file is spoken of, with what became of it', () => {
  const made = importing();
  const told = new Set(made.entries.map(({ path }) => path));
  for (const path of Object.keys(files)) assert.ok(told.has(path), path);
  const text = report(made);
  assert.match(text, /changed tests\/01: its lines end with a line feed alone now/);
  assert.match(text, /left out solutions\/a.cpp: cpp.g\+\+17 is not Python/);
  assert.match(text, /left out files\/testlib.h: has no counterpart/);
  assert.match(text, /changed statement-sections\/english\/legend.tex: .*\\InputFile/);
  assert.match(text, /changed problem.yaml: 1.5 s is a limit for all languages/);
});

test('of several sets of tests the one called "tests" comes, and the other is named', () => {
  const [first] = /<testset name="tests">.*<\/testset>/s.exec(xml()) ?? [''];
  const both = xml().replace(first, first.replace('"tests"', '"pretests"').replace('1500', '9000') + first);
  const made = importPolygon(aSource({ 'problem.xml': both, ...files }));
  assert.match(String(made.files.get('problem.yaml')), /time_limit: 1\.5/);
  assert.match(report(made), /left out problem.xml: the testset "pretests"/);
});

test('the standard checkers are comparisons of tokens', () => {
  const checks: [string, RegExp][] = [
    ['std::wcmp.cpp', /case_sensitive: true/],
    ['std::rcmp6.cpp', /float_tolerance: 0\.000001|float_tolerance: 1e-6/],
    ['std::rcmp.cpp', /float_absolute_tolerance: 0\.0000015|float_absolute_tolerance: 1\.5e-6|0.0000015/],
    ['std::nyesno.cpp', /check: tokens/],
  ];
  for (const [name, check] of checks) {
    const made = importing({ checker: checkerNamed(name) });
    assert.match(String(made.files.get('practice.yaml')), check);
    assert.doesNotMatch(report(made), /^error/m);
  }
});

test('what is missing or cannot be is named', () => {
  assert.match(
    report(importing({}, { 'tests/02': Buffer.from([0xff]) })),
    /left out tests\/02: is not UTF-8/,
  );
  const noAnswer = Object.fromEntries(
    Object.entries(files).filter(([path]) => path !== 'tests/02.a' && path !== 'tests/01'),
  );
  const made = importPolygon(
    aSource({ 'problem.xml': xml({ judging: 'input-file="in.txt" output-file=""' }), ...noAnswer }),
  );
  assert.match(report(made), /changed tests\/02.a: is not there: the reference/);
  assert.match(report(made), /left out tests\/01: is not there/);
  assert.match(report(made), /error problem.xml: the file in.txt is read/);
  assert.match(
    report(importing({ solutions: python('time-limit-exceeded', 'solutions/a.py') })),
    /left out submissions\/accepted\/reference.py/,
  );
});

test('entities, broken XML and problems of two runs are refused', () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><problem>&b;</problem>';
  for (const [text, told] of [
    [bomb, /declares entities/],
    ['<problem><judging></problem>', /problem.xml: /],
    ['<problem/>', /problem.xml problem/],
    [xml({ judging: 'run-count="2"' }), /programs are run 2 times/],
  ] as const)
    assert.throws(
      () => importPolygon(aSource({ 'problem.xml': text })),
      (error: Error) => error instanceof ForeignError && told.test(error.message),
      String(told),
    );
});

test('a format is known by what the files hold', () => {
  const formats: [Record<string, unknown>, string | null][] = [
    [{ 'problem.xml': xml() }, 'polygon'],
    [{ 'canonical-data.json': '{}' }, 'exercism'],
    [{ 'x.json': { exercise: 'a', cases: [] } }, 'exercism'],
    [{ 'x.json': { classname: 'A' } }, 'leetcode'],
    [{ 'README.md': 'x' }, null],
  ];
  for (const [given, format] of formats) assert.equal(detectForeign(aSource(given).files), format);
  assert.throws(() => importForeign(aSource({ 'problem.xml': xml() }), 'leetcode'), /looks like polygon/);
  const broken = aSource({ '.touchstone/manifest.json': '{"slug": "../x"}' });
  assert.throws(
    () => importForeign(broken, 'touchstone'),
    /given: the manifest of the export cannot be read/,
  );
});
