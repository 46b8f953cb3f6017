import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openTestSandbox } from '../testing/test-sandbox.ts';
import { importPackage } from './import/import-package.ts';
import { adding, find, type SourceFiles, sourceOf } from './import/testing/a-source.ts';
import { PackageError } from './package-error.ts';
import type { PackageChanges } from './testing/a-package.ts';
import { buildPackage } from './testing/build-package.ts';
import { sending } from './testing/sending-package.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const words = `import sys
word, given = sys.stdin.read().split()
most = int(sys.argv[1]) if len(sys.argv) > 1 else 100
if int(given) > most:
    print(f"{given} is above {most}", file=sys.stderr)
    sys.exit(43)
sys.exit(42)
`;
/** Not valid: anything that does not end with the end of a line. */
const lines = `#include <cstdio>
#include "ends.h"
int main() {
  int c, last = 0;
  while ((c = getchar()) != EOF) last = c;
  return last == END ? 42 : 43;
}
`;

const build = (changes: PackageChanges) => buildPackage(sandbox, sending, changes);

function practice(validators: string, group = '') {
  const yaml = sending['practice.yaml'] ?? '';
  const own = yaml.replace('passes: 2', `passes: 2\ninput_validators: [${validators}]`);
  return own.replace('visibility: shown', `visibility: shown${group}`);
}

const told = (form: RegExp) => (error: unknown) => error instanceof PackageError && form.test(error.message);

describe('the input validators of a package', () => {
  test('see every input, generated ones too', async () => {
    const files = { 'checks/words.py': words };
    await build({ ...files, 'practice.yaml': practice('checks/words.py') });
    await assert.rejects(
      build({ 'checks/words.py': words.replace('100', '9'), 'practice.yaml': practice('checks/words.py') }),
      (error) => {
        assert.ok(error instanceof PackageError);
        const places = error.issues.map(({ file, line }) => `${file}:${line}`);
        assert.deepEqual(places, ['data/sample:null', 'tests/random.yaml:3', 'tests/random.yaml:3']);
        assert.match(
          error.message,
          /words.py finds it not valid: it ended with exit status 43: \d+ is above 9/,
        );
        return true;
      },
    );
  });

  test('are called with the arguments of the group', () =>
    assert.rejects(
      build({
        'checks/words.py': words,
        'practice.yaml': practice('checks/words.py', ', input_args: ["39"]'),
      }),
      told(/data\/sample cases\[0\].*40 is above 39/),
    ));

  test('must say what the format says', async () => {
    for (const [source, form] of [
      ['pass\n', /exit status 0/],
      ['[][0]\n', /IndexError.*line 1/],
      ['print(', /SyntaxError/],
    ] as const)
      await assert.rejects(build({ 'v.py': source, 'practice.yaml': practice('v.py') }), told(form));
  });

  test('that are not there, or get arguments and are not there, are told', async () => {
    await assert.rejects(
      build({ 'practice.yaml': practice('v.py') }),
      told(/v\.py: is missing; practice.yaml:\d+/),
    );
    await assert.rejects(
      build({ 'practice.yaml': practice('', ', input_args: [a]') }),
      told(/groups.sample.input_args.*there are none/),
    );
  });
});

describe('an import', () => {
  const one = 'data/secret/one/01.in';
  async function imported(changes: SourceFiles) {
    const source = sourceOf(adding, { 'input_validators/validate.py': null, ...changes });
    const { report, files } = await importPackage(source, 'adding', sandbox, { boxes: 1 });
    assert.equal(report.failure, null);
    return { report, files, yaml: String(files.get('practice.yaml')) };
  }

  test('brings over input validators in both languages, with their arguments', async () => {
    const { yaml, files } = await imported({
      'input_validators/most.py':
        'import sys\nsys.exit(42 if max(map(int, input().split())) <= int(sys.argv[1]) else 43)\n',
      'input_validators/lines/check.cpp': lines,
      'input_validators/lines/ends.h': "#define END '\\n'\n",
      'data/testdata.yaml': 'input_validator_flags: "9"\n',
      'data/secret/two/testdata.yaml': 'input_validator_flags: "20"\n',
    });
    assert.match(yaml, /input_validators:\n {2}- input_validators\/lines\n {2}- input_validators\/most.py\n/);
    assert.equal(yaml.match(/input_args:\n {6}- "9"/g)?.length, 2);
    assert.equal(yaml.match(/input_args:\n {6}- "20"/g)?.length, 1);
    assert.ok(files.has('input_validators/lines/ends.h'));
  });

  test('leaves out one that refuses an input or does not compile, and says so', async () => {
    const { yaml, files, report } = await imported({
      'input_validators/lines.cpp': lines,
      'input_validators/ends.h': "#define END '\\n'\n",
      'input_validators/broken.cpp': 'int main() { return it; }\n',
      [one]: '5 6',
    });
    assert.doesNotMatch(yaml, /input_validators/);
    assert.deepEqual(
      [...files.keys()].filter((path) => path.startsWith('input_')),
      [],
    );
    const entry = find(report.entries, 'input_validators/lines.cpp');
    assert.equal(entry.level, 'error');
    assert.match(
      entry.reason,
      /^refuses 01 of the group secret-one \(it ended with exit status 43\); it is left out/,
    );
    assert.match(find(report.entries, 'input_validators/broken.cpp').reason, /broken.cpp:1: .*not declared/);
  });
});
