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

async function imported(files: SourceFiles, changes: SourceFiles) {
  const result = await importPackage(sourceOf(files, changes), 'adding', sandbox, { boxes: 1 });
  const got = result.report.proven?.submissions.map((one) => `${one.from.split('/').at(-1)} ${one.got}`);
  return { ...result, got };
}

const custom = { 'problem.yaml': 'name: Adding\nvalidation: custom\n' };
const main = `import sys
from rules import accept
from lib.files import number_in

if __name__ == "__main__":
    sys.exit(42 if accept(number_in(sys.argv[1]), sys.stdin.read()) else 43)
`;
const rules = `import lib.files

def accept(total, said):
    if "?" in said:
        raise ValueError("cannot tell")
    return total == int(said)
`;
const files =
  'def number_in(path):\n    with open(path) as file:\n        return sum(map(int, file.read().split()))\n';
const folder = (main: string, rules: string) => ({
  'output_validators/check/validate.py': main,
  'output_validators/check/rules.py': rules,
  'output_validators/check/lib/files.py': files,
});

describe('an import brings over', () => {
  test('an output validator of several files in Python, with what only starts it', async () => {
    const run = '#!/bin/bash\nset -e\nexec python3 "$(dirname $0)/validate.py" "$@"\n';
    const { report, files, got } = await imported(adding, {
      ...custom,
      ...folder(main, rules),
      'output_validators/check/build': '#!/bin/sh\nchmod +x run\n',
      'output_validators/check/run': run,
    });
    assert.equal(report.failure, null);
    assert.deepEqual(got, ['sum.py AC', 'divides.py RTE', 'three.py AC, WA']);
    assert.ok(files.has('checkers/output_validator/lib/files.py'));
    assert.match(String(files.get('practice.yaml')), /output_validator: checkers\/output_validator\n/);
    assert.equal(find(report.entries, 'output_validators/check/rules.py').level, 'imported');
    assert.match(find(report.entries, 'output_validators/check/run').reason, /only starts the program/);
  });

  test('an interactor of several, which are named where one fails', async () => {
    const talking =
      'problem_format_version: 2025-09\nname: Talking\ntype: interactive\nlimits: {time_limit: 1}\n';
    const talks = `import sys
from other import judge
print(open(sys.argv[1]).read(), end="", flush=True)
sys.exit(judge(input(), open(sys.argv[2]).read()))
`;
    const parts = (judge: string) => ({
      'problem.yaml': talking,
      'output_validator/__main__.py': talks,
      'output_validator/other.py': judge,
    });
    const judge = 'def judge(said, answer):\n    return 42 if int(said) == int(answer) else 43\n';
    const { report, got } = await imported(modern, parts(judge));
    assert.equal(report.failure, null);
    assert.deepEqual(got?.slice(0, 1).concat(got.slice(2)), ['sum.py AC', 'three.py AC, WA']);
    const broken = await imported(modern, parts(judge.replace('int(said)', 'said[99]')));
    assert.match(
      broken.report.failure ?? '',
      /IndexError: string index out of range \(other\.py, line 2\)$/m,
    );
  });

  test('an input validator of several', async () => {
    const validator = (most: number) => ({
      'input_validators/validate.py': null,
      'input_validators/sums/main.py':
        'import sys, bounds\nfor word in input().split():\n    bounds.hold(int(word))\nsys.exit(42)\n',
      'input_validators/sums/bounds.py': `def hold(number):\n    assert number <= ${most}, number\n`,
    });
    const { report, files } = await imported(adding, validator(20));
    assert.equal(report.failure, null);
    assert.match(String(files.get('practice.yaml')), /input_validators:\n +- input_validators\/sums\n/);
    const strict = await imported(adding, validator(10));
    const entry = find(strict.report.entries, 'input_validators/sums/bounds.py');
    assert.match(entry.reason, /refuses 01 of the group .*AssertionError: 20 \(bounds\.py, line 2\)/);
  });

  test('a validator in C, with a header and a part in C++', async () => {
    const { report, got } = await imported(adding, {
      ...custom,
      'output_validators/check/validate.c': `#include <stdio.h>
#include <stdlib.h>
#include "total.h"
int main(int argc, char **argv) {
  long *said = malloc(sizeof *said);
  return scanf("%ld", said) == 1 && *said == total(argv[1]) ? 42 : 43;
}
`,
      'output_validators/check/total.h':
        '#ifdef __cplusplus\nextern "C"\n#endif\nlong total(const char *path);\n',
      'output_validators/check/total.cpp':
        '#include "total.h"\n#include <fstream>\nlong total(const char *path) { long a, b; std::ifstream(path) >> a >> b; return a + b; }\n',
    });
    assert.equal(report.failure, null);
    assert.deepEqual(got, ['sum.py AC', 'divides.py RTE', 'three.py AC, WA']);
  });
});

test('what is not one program, or needs its scripts, is refused with the reason', () => {
  const refuses = (changes: SourceFiles, form: RegExp) =>
    assert.throws(() => converted(adding, { ...custom, ...changes }), form);
  const v = 'output_validators/check';
  refuses(
    { [`${v}/a.py`]: '', [`${v}/b.py`]: '' },
    /which of its files is run is not clear: .*a\.py, .*b\.py/,
  );
  refuses({ ...folder(main, rules), [`${v}/run`]: 'node x.js "$@"\n' }, /check\/run: a script of its own/);
  refuses({ ...folder(main, rules), [`${v}/build`]: 'make\n./configure\n' }, /check\/build: a script/);
  refuses(
    { ...folder(main, rules), [`${v}/more.rb`]: '' },
    /more\.rb: the output validator is not Python but Ruby/,
  );
  refuses(
    { ...folder(main, rules), 'output_validators/b/b.py': '' },
    /several output validators: .*\/b, .*\/check/,
  );
});
