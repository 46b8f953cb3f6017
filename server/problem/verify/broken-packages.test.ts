import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { type PackageChanges, printing, splitting, writePackage } from '../testing/a-package.ts';
import { fares } from '../testing/fares-package.ts';
import { ranking } from '../testing/ranking-package.ts';
import { verifyProblem } from '../verify.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

async function differences(files: Record<string, string>, changes: PackageChanges = {}): Promise<string> {
  await using folder = await writePackage(files, changes);
  const report = await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
  return report.differences.join('\n');
}

/** One file of a package with a piece replaced. A piece that is not there would make a test of nothing. */
function edit(
  files: Record<string, string>,
  path: string,
  from: string | RegExp,
  to: string,
): PackageChanges {
  const text = files[path] ?? assert.fail(path);
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${path}: ${from}`);
  return { [path]: changed };
}

type Break = { what: string; files: Record<string, string>; changes: PackageChanges; told: RegExp };

const inFares = (what: string, path: string, from: string | RegExp, to: string, told: RegExp): Break => ({
  what,
  files: fares,
  changes: edit(fares, path, from, to),
  told,
});

const breaks: Break[] = [
  inFares(
    'the group of edges is dropped',
    'practice.yaml',
    /.*edges:.*\n/,
    '',
    /a mutant of the reference survives every case, line \d: fare: .*7/,
  ),
  inFares(
    'a single edge is dropped',
    'tests/edges.yaml',
    /.*the last half.*\n/,
    '',
    /survives every case, line \d: fare: if age <= 16/,
  ),
  inFares(
    'the edges are shown before anything is submitted',
    'practice.yaml',
    'visibility: on_fail',
    'visibility: shown',
    /a mutant of the reference survives/,
  ),
  inFares(
    'an answer is swapped',
    'tests/edges.yaml',
    /(the first old.*answer: )7/,
    '$110',
    /tests\/edges.yaml:8 cases\[5\]: "the first old": the case says 10, the reference 7/,
  ),
  inFares(
    'an answer has another type',
    'tests/sample.yaml',
    'answer: 7',
    'answer: "7"',
    /tests\/sample.yaml:3 cases\[1\]: value: expected int, got str/,
  ),
  inFares(
    'a bound is widened that nothing touches',
    'practice.yaml',
    'max: 99',
    'max: 120',
    /no case touches the bound age.max/,
  ),
  inFares('a bound is narrowed', 'practice.yaml', 'max: 99', 'max: 60', /tests\/.*:\d.*age.*60/),
  inFares(
    'a case is there twice',
    'tests/edges.yaml',
    'age: 17',
    'age: 16',
    /is a duplicate of|survives every case/,
  ),
  inFares(
    'the reference has a mistake',
    'submissions/accepted/steps.py',
    'age <= 16',
    'age < 16',
    /"the last half": the case says 5, the reference 10/,
  ),
  inFares(
    'the crosscheck has a mistake',
    'submissions/accepted/table.py',
    '[10] * 48 + [7] * 35',
    '[10] * 49 + [7] * 34',
    /table.py: WA on "the first old"/,
  ),
  inFares(
    'the crosscheck is no accepted submission any more',
    'practice.yaml',
    'accepted/table.py',
    'accepted/gone.py',
    /practice.yaml:9 crosscheck\[0\]: .*gone.py is not an accepted submission/,
  ),
  inFares(
    'a wrong submission is right',
    'submissions/wrong_answer/one_for_all.py',
    'return 10',
    'return 0 if age < 7 else 5 if age < 17 else 10 if age < 65 else 7',
    /one_for_all.py: not WA on any case/,
  ),
  {
    what: 'the only case that a wrong submission fails is removed',
    files: ranking,
    changes: edit(ranking, 'tests/edges.yaml', /.*two alike.*\n/, ''),
    told: /keeps_one.py: not WA on any case/,
  },
  {
    what: 'the order of a list does not count any more',
    files: ranking,
    changes: edit(ranking, 'practice.yaml', 'check: exact', 'check: {unordered: 1}'),
    told: /the check is looser than it need be: every accepted submission gives what "exact" would take/,
  },
  {
    what: 'numbers may differ a little',
    files: fares,
    changes: { 'practice.yaml': `${fares['practice.yaml']}check: {float: {abs: 0.5}}\n` },
    told: /the check is looser than it need be/,
  },
  {
    what: 'what a program prints may differ a little',
    files: printing,
    changes: { 'practice.yaml': `${printing['practice.yaml']}check: {tokens: {float_tolerance: 0.1}}\n` },
    told: /the check is looser than it need be: .*"tokens"/,
  },
  {
    what: 'a checker takes everything',
    files: splitting,
    changes: { 'checkers/check.py': 'def check(input, answer, expected):\n    return True\n' },
    told: /wrong_answer\/one.py: not WA on any case/,
  },
  {
    what: 'a checker takes nothing but the answer of the reference',
    files: splitting,
    changes: { 'checkers/check.py': 'def check(input, answer, expected):\n    return answer == expected\n' },
    told: /tests\/sample.yaml:3 cases\[1\]: "nine": the checker refuses the answer that the case states/,
  },
  {
    what: 'nobody needs the checker',
    files: splitting,
    changes: {
      'submissions/accepted/halves.py': 'def split(n):\n    return [n - n, n]\n',
    },
    told: /the check is looser than it need be/,
  },
];

describe('a package that is broken in a small way is not proven:', () => {
  for (const { what, files, changes, told } of breaks) {
    test(what, async () => assert.match(await differences(files, changes), told));
  }
});

test('the same packages are proven while nothing is broken', async () => {
  for (const files of [fares, ranking, printing, splitting]) assert.equal(await differences(files), '');
});
