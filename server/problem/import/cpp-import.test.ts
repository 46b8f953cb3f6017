import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { importPackage } from './import-package.ts';
import { adding, converted, find, modern, type SourceFiles, sourceOf } from './testing/a-source.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

describe('an import brings over', () => {
  const validate = `#include "validate.h"
int main(int argc, char **argv) {
  long total = read(argv[2]), a, b;
  if (!(std::cin >> a >> b)) return 43;
  return a + b == total && argc == 5 ? 42 : 43;
}
`;
  const header =
    '#include <fstream>\n#include <iostream>\nstatic long read(const char *f) { long n; std::ifstream(f) >> n; return n; }\n';

  async function imported(files: SourceFiles, changes: SourceFiles) {
    const result = await importPackage(sourceOf(files, changes), 'adding', sandbox, { boxes: 1 });
    const { report } = result;
    const got = report.proven?.submissions.map((one) => `${one.from.split('/').at(-1)} ${one.got}`);
    return { ...result, got };
  }

  test('an output validator of the legacy dialect, headers and all', async () => {
    const { report, files, got } = await imported(adding, {
      'problem.yaml': 'name: Splitting\nvalidation: custom\nvalidator_flags: "2"\n',
      'output_validators/check/validate.cc': validate,
      'output_validators/check/validate.h': header,
      'submissions/accepted/sum.py': 'a, b = map(int, input().split())\nprint(b, a)\n',
    });
    assert.equal(report.failure, null);
    assert.deepEqual(got, ['sum.py AC', 'divides.py RTE', 'three.py WA']);
    const entry = find(report.entries, 'output_validators/check/validate.cc');
    assert.deepEqual(
      [entry.level, entry.reason],
      ['imported', 'as checkers/output_validator/validate.cc; it is compiled as it is'],
    );
    assert.ok(files.has('checkers/output_validator/validate.h'));
    assert.match(String(files.get('practice.yaml')), /output_validator: checkers\/output_validator\n/);
  });

  test('an interactor of the newer one', async () => {
    const talks = `#include <fstream>
#include <iostream>
int main(int, char **argv) {
  long a, b, answer, said = 0;
  std::ifstream(argv[1]) >> a >> b;
  std::ifstream(argv[2]) >> answer;
  std::cout << a << ' ' << b << std::endl;
  std::cin >> said;
  return said == answer ? 42 : 43;
}
`;
    const { report, got } = await imported(modern, {
      'problem.yaml':
        'problem_format_version: 2025-09\nname: Talking\ntype: interactive\nlimits: {time_limit: 1}\n',
      'output_validator/talk.cpp': talks,
    });
    assert.equal(report.failure, null);
    assert.deepEqual(got?.slice(0, 1).concat(got.slice(2)), ['sum.py AC', 'three.py AC, WA']);
  });

  test('nothing where the validator does not compile, and says why', async () => {
    const { report, files } = await imported(adding, {
      'problem.yaml': 'name: Splitting\nvalidation: custom\n',
      'output_validators/v.cc': 'int main() {\n  return it;\n}\n',
    });
    assert.match(report.failure ?? '', /checkers\/output_validator\/v\.cc:2: .*it.*not declared/);
    assert.equal(files.size, 0);
  });
});

test('several validators, and names that a package cannot have, are refused', () => {
  const custom = { 'problem.yaml': 'validation: custom\n' };
  const refuses = (changes: SourceFiles, form: RegExp) =>
    assert.throws(() => converted(adding, { ...custom, ...changes }), form);
  refuses(
    { 'output_validators/a.cc': '', 'output_validators/b.cc': '' },
    /several output validators: .*a\.cc, .*b\.cc/,
  );
  refuses({ 'output_validators/a/a.cc': '', 'output_validators/b/b.cc': '' }, /several output validators/);
  refuses({ 'output_validators/a b.cc': '' }, /a b\.cc: a name here/);
  refuses(
    { 'output_validators/v.cc': '', 'output_validators/build': 'make\n' },
    /build: a script of its own/,
  );
});

test('all files of one validator go into one folder, as they lie there', () => {
  const places = (changes: SourceFiles, files = adding) =>
    [...converted(files, changes).texts.keys()].filter((path) => path.startsWith('checkers/'));
  const custom = { 'problem.yaml': 'validation: custom\n' };
  const of = (name: string) => `checkers/output_validator/${name}`;
  assert.deepEqual(places({ ...custom, 'output_validators/v.cc': '', 'output_validators/testlib.h': '' }), [
    of('testlib.h'),
    of('v.cc'),
  ]);
  assert.deepEqual(
    places(
      { 'output_validator/a.cpp': '', 'output_validator/b.cpp': '', 'output_validator/lib/c.h': '' },
      modern,
    ),
    [of('a.cpp'), of('b.cpp'), of('lib/c.h')],
  );
});
