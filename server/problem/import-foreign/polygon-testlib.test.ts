import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { judgeAll } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import type { BuiltProblem } from '../built-problem.ts';
import { PackageError } from '../package-error.ts';
import { ForeignError } from './foreign-package.ts';
import { importPolygon } from './polygon.ts';
import { checkerNamed, type PolygonParts, polygonFiles, polygonXml } from './testing/a-polygon-package.ts';
import { aSource, buildImported, report } from './testing/a-source.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const testlib = readFileSync(new URL('testing/testlib.h', import.meta.url), 'utf8');
const own = checkerNamed('check.cpp');

function importing(parts: PolygonParts = {}, changes: Record<string, unknown> = {}) {
  const files: Record<string, unknown> = { ...polygonFiles, 'files/testlib.h': testlib, ...changes };
  const there = Object.entries(files).filter(([, content]) => content !== null);
  return importPolygon(
    aSource({ 'problem.xml': polygonXml({ checker: own, ...parts }), ...Object.fromEntries(there) }),
  );
}

async function judged(source: string, { checkerSource, harness, groups, cases }: BuiltProblem) {
  const task = { source, checkerSource, harness, groups, cases, stop: 'never' as const, showAll: true };
  return (await judgeAll(task, sandbox)).cases;
}

const tells = (part: string) => (error: Error) =>
  error instanceof PackageError && error.message.includes(part);

/** Takes any two numbers that add up to the two of the input. */
const check = `#include <bits/stdc++.h>
#include "testlib.h"
#include "sum.h"
using namespace std;
int main(int argc, char *argv[]) {
  registerTestlibCmd(argc, argv);
  int sum = read_sum(inf), jury = ans.readInt();
  if (jury != sum) quitf(_fail, "%s", format("the jury has %d", jury).c_str());
  int a = ouf.readInt(-100, 100), b = ouf.readInt();
  if (a == 77) quitf(_fail, "cannot tell");
  if (a == 78) quitp(0.5);
  if (a + b != sum) quitf(_wa, "%d is expected, %d found", sum, a + b);
  quitf(_ok, "as it is");
}
`;
const sum =
  '#include "testlib.h"\nstatic int read_sum(InStream &in) { int a = in.readInt(); return a + in.readInt(); }\n';
const twoNumbers = {
  'check.cpp': check,
  'files/sum.h': sum,
  'solutions/a.py': 'a, b = input().split()\nprint(a, b)\n',
};

test('a checker that is written with testlib.h judges with its own words', async () => {
  const made = importing({}, twoNumbers);
  assert.match(report(made), /imported check.cpp: as checkers\/checker\/check.cpp; it is compiled as it is/);
  assert.match(report(made), /imported files\/testlib.h: .* checkers\/checker\/testlib.h/);
  assert.match(report(made), /error check.cpp: it gives points/);
  const problem = await buildImported(sandbox, made);
  const told = async (source: string) => {
    const [one] = await judged(source, problem);
    return [one?.verdict, one?.message];
  };
  assert.deepEqual(await told('a, b = input().split()\nprint(b)\nprint(a)\n'), ['accepted', null]);
  assert.deepEqual(await told('print(0, 3)\nprint(" " * 7_900_000)\n'), ['accepted', null]);
  assert.deepEqual(await told('print(1, 1)\n'), [
    'wrong-answer',
    'The output is not accepted: wrong answer 3 is expected, 2 found',
  ]);
  assert.match(String((await told('print(101, -98)\n'))[1]), /Integer 101 violates the range \[-100, 100\]/);
  assert.match(String((await told('print(1)\n'))[1]), /wrong output format Unexpected end of file/);
  assert.match(String((await told('print(1, 2, 3)\n'))[1]), /wrong output format Extra information/);
  const [verdict, why] = await told('print(77, 0)\n');
  assert.deepEqual([verdict, /exit status 3.*FAIL cannot tell/.test(String(why))], ['judge-error', true]);
  assert.equal((await told('print(78, 0)\n'))[0], 'judge-error');
});

test('a checker that does not compile is told at its own line', async () => {
  const broken = importing({}, { ...twoNumbers, 'check.cpp': check.replace('int sum =', 'summe =') });
  await assert.rejects(buildImported(sandbox, broken), tells('checkers/checker/check.cpp:7: '));
});

test('an interactor talks, and the checker has the last word on what it wrote', async () => {
  const interactor = `#include "testlib.h"
#include <iostream>
#define LIMIT 3
int main(int argc, char *argv[]) {
  registerInteraction(argc, argv);
  int a = inf.readInt(), b = inf.readInt(), said = 0;
  for (int i = 0; i < LIMIT; i++) {
    std::cout << a + i << " " << b << std::endl;
    said = ouf.readInt();
    if (said != a + i + b) quitf(_wa, "wrong at %d", i);
  }
  std::cout << "last" << std::endl;
  tout << ouf.readInt() << std::endl;
  quitf(_ok, "%d questions", LIMIT);
}
`;
  const checker = `#include "testlib.h"
#define LIMIT 1
int main(int argc, char *argv[]) {
  registerTestlibCmd(argc, argv);
  if (ouf.readInt() != LIMIT * ans.readInt()) quitf(_wa, "another last word");
  quitf(_ok, "good");
}
`;
  const talks = (last: string) => `for i in range(3):
    a, b = map(int, input().split())
    if i == 0:
        first = a + b
    print(a + b, flush=True)
input()
print(${last})
`;
  const made = importing(
    { more: '<interactor><source path="files/talk.cpp" type="cpp.g++17"/></interactor>' },
    { 'files/talk.cpp': interactor, 'check.cpp': checker, 'solutions/a.py': talks('first') },
  );
  assert.match(report(made), /imported files\/talk.cpp: as interactors\/interactor\/interactor.inc/);
  const problem = await buildImported(sandbox, made);
  const told = async (source: string) =>
    (await judged(source, problem)).map(({ verdict, message }) => [verdict, message]);
  assert.deepEqual(await told(talks('first')), [
    ['accepted', null],
    ['accepted', null],
  ]);
  assert.deepEqual((await told(talks('first + 1')))[0], ['wrong-answer', 'wrong answer another last word']);
  assert.deepEqual((await told('input()\nprint(0)\ninput()\n'))[0], [
    'wrong-answer',
    'wrong answer wrong at 0',
  ]);
});

test('a validator reads every input when the package is built, and is told the group', async () => {
  const validator = `#include "testlib.h"
int main(int argc, char *argv[]) {
  registerValidation(argc, argv);
  int most = validator.group() == "small" ? 2 : 100;
  inf.readInt(1, most);
  inf.readSpace();
  inf.readInt(1, most);
  inf.readEoln();
  inf.readEof();
}
`;
  const validators =
    '<validators><validator><source path="files/v.cpp" type="cpp.g++17"/></validator></validators>';
  const made = importing(
    { checker: checkerNamed('std::ncmp.cpp'), more: validators },
    { 'files/v.cpp': validator },
  );
  assert.match(report(made), /imported files\/v.cpp: as input_validators\/validator\/v.cpp/);
  const built = await buildImported(sandbox, made);
  assert.equal(built.cases.length, 2);
  const grouped = polygonXml({ checker: checkerNamed('std::ncmp.cpp'), more: validators })
    .replace('sample="true"', 'sample="true" group="small"')
    .replace('cmd="gen 1"', 'cmd="gen 1" group="small"');
  const files = { ...polygonFiles, 'files/testlib.h': testlib, 'files/v.cpp': validator };
  const refused = importPolygon(aSource({ ...files, 'problem.xml': grouped }));
  await assert.rejects(
    buildImported(sandbox, refused),
    tells(
      '"2": input_validators/validator finds it not valid: it ended with exit status 43: FAIL Integer 4 violates the range [1, 2]',
    ),
  );
});

test('a standard checker is a comparison where that is the same, and compiled where it is not', () => {
  const practice = (name: string, changes = {}) =>
    String(
      importing({ checker: checkerNamed(`std::${name}.cpp`) }, { 'check.cpp': check, ...changes }).files.get(
        'practice.yaml',
      ),
    );
  for (const same of ['wcmp', 'ncmp', 'icmp', 'hcmp', 'rcmp', 'rcmp4', 'rcmp6', 'rcmp9', 'yesno', 'nyesno'])
    assert.match(practice(same), /check: ?(tokens|\n? +tokens:)/, same);
  for (const other of ['lcmp', 'fcmp', 'caseicmp', 'uncmp', 'acmp'])
    assert.match(practice(other), /output_validator: checkers\/checker/, other);
  assert.match(practice('fcmp', { 'check.cpp': null }), /space_change_sensitive: true/);
});

test('what is missing is named, with what is to be done', () => {
  const without = { ...twoNumbers, 'files/testlib.h': null };
  assert.match(
    report(importing({}, without)),
    /^error check.cpp: the checker check.cpp includes testlib.h, which is not in the package: put it .* at files\/testlib.h and import it again: tokens/m,
  );
  const talk = '<interactor><source path="files/talk.cpp" type="cpp.g++17"/></interactor>';
  const refused = (changes: Record<string, unknown>, form: RegExp) =>
    assert.throws(
      () => importing({ more: talk }, changes),
      (error: Error) => error instanceof ForeignError && form.test(error.message),
    );
  refused({}, /interactor files\/talk.cpp of an interactive problem is not in the package/);
  refused({ 'files/talk.cpp': '#include "testlib.h"', 'files/testlib.h': null }, /includes testlib.h/);
  const pascal = own.replace('cpp.g++17', 'pas.fpc');
  assert.match(report(importing({ checker: pascal })), /error check.cpp: .* is not C\+\+ but pas.fpc/);
});
