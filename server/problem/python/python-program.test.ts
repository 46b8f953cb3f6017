import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { refusedInputs } from '../build/refused-inputs.ts';
import { loadPackage } from '../load.ts';
import { PackageError } from '../package-error.ts';
import { type PackageChanges, writePackage } from '../testing/a-package.ts';
import { splitting } from '../testing/splitting-package.ts';
import { pythonMain } from './python-files.ts';
import { writePythonProgram } from './python-program.ts';

let sandbox: Sandbox;
before(async () => {
  sandbox = await openTestSandbox();
});
after(() => sandbox[Symbol.asyncDispose]());

/** What a program of these files says of an empty input, as an input validator; null where it is content. */
async function said(files: Record<string, string>): Promise<string | null> {
  const source = writePythonProgram({ main: 'main.py', files });
  const [refusal] = await refusedInputs(source, [{ text: '', args: ['one'] }], sandbox);
  return refusal ?? null;
}

test('modules are found by their names: in folders, from within, and before the library', async () => {
  const refusal = await said({
    'main.py': `import sys
import queue, harness
from parts import first
from parts.deep.last import LAST
from loose import inner
print(__name__, __file__, sys.argv[1:], [name for name in globals() if name.startswith("touchstone")])
print(queue.MINE, harness.MINE, first.FIRST, LAST, inner.INNER, first.__file__, first.__name__)
sys.exit(43)
`,
    'queue.py': 'MINE = "my queue"\n',
    'harness.py': 'MINE = "my harness"\n',
    'parts/__init__.py': 'ALL = "all"\n',
    'parts/first.py': 'from . import ALL\nfrom .deep.last import LAST\nFIRST = ALL + LAST\n',
    'parts/deep/last.py': 'LAST = "last"\n',
    'loose/inner.py': 'INNER = "inner"\n',
  });
  assert.match(refusal ?? '', /__main__ main\.py \['one'\] \['touchstone_run'\]/);
  assert.match(refusal ?? '', /my queue my harness alllast last inner parts\/first\.py parts\.first/);
});

test('an error is told at file and line as its author knows them', async () => {
  const failing = 'import sys\nimport rules\nsys.exit(42)\n';
  assert.match(
    (await said({ 'main.py': failing, 'rules.py': 'def f():\n    return {}["x"]\n\nf()\n' })) ?? '',
    /KeyError: 'x' \(rules\.py, line 2\)$/m,
  );
  assert.match(
    (await said({ 'main.py': failing, 'rules.py': 'x = 1\nx = = 2\n' })) ?? '',
    /SyntaxError: invalid syntax \(rules\.py, line 2\)/,
  );
  assert.match(
    (await said({ 'main.py': 'import nowhere\n' })) ?? '',
    /No module named 'nowhere' \(main\.py, line 1\)/,
  );
  assert.equal(await said({ 'main.py': failing, 'rules.py': '' }), null);
});

test('the file that is run is the one that is called so, or that no other imports', () => {
  const mainOf = (files: Record<string, string>) => pythonMain(new Map(Object.entries(files)));
  assert.equal(mainOf({ 'a.py': '', 'main.py': '' }), 'main.py');
  assert.equal(mainOf({ 'main.py': '', '__main__.py': '' }), '__main__.py');
  assert.equal(mainOf({ 'check.py': 'import sys, rules\n', 'rules.py': '' }), 'check.py');
  assert.equal(
    mainOf({ 'check.py': 'from .rules import x\n', 'rules.py': '', '__init__.py': '' }),
    'check.py',
  );
  assert.equal(mainOf({ 'check.py': 'from . import rules\n', 'rules.py': '', 'lib/a.py': '' }), 'check.py');
  assert.equal(mainOf({ 'check.py': 'import rulesets\n', 'rules.py': '' }), null);
});

test('a package names such a program by its folder', async () => {
  const checker = (files: PackageChanges): PackageChanges => ({
    'practice.yaml': splitting['practice.yaml']?.replace('checkers/adds', 'checkers/says') ?? null,
    ...files,
  });
  const load = async (changes: PackageChanges) => {
    await using folder = await writePackage(splitting, changes);
    return await loadPackage(folder.problems, folder.slug);
  };
  const found = await load(checker({ 'checkers/says/__main__.py': 'import b\n', 'checkers/says/b.py': '' }));
  assert.match(found.checkerSource ?? '', /"main":"__main__\.py"/);
  await assert.rejects(
    load(checker({ 'checkers/says/a.py': '', 'checkers/says/b.py': '' })),
    (error) =>
      error instanceof PackageError &&
      /checkers\/says: has several files in Python: call/.test(error.message),
  );
});
