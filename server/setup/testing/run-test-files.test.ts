import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const runner = new URL('./run-test-files.ts', import.meta.url).href;

/** Runs these test files in a process of its own: node:test refuses to run inside itself. */
async function runFiles(files: Record<string, string>): Promise<{ output: string; counts: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'test-files-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, source] of Object.entries(files)) await writeFile(join(folder, name), source);
    const program = `
      import { runTestFiles } from ${JSON.stringify(runner)};
      const counts = await runTestFiles(${JSON.stringify(paths)}, new AbortController().signal);
      console.log('\\n' + JSON.stringify(counts));
    `;
    // Not by --eval: node:test hands the flags of its own process on to every file's.
    await writeFile(join(folder, 'runner.mjs'), program);
    const output = await run(join(folder, 'runner.mjs'));
    return { output, counts: JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(program: string): Promise<string> {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  return output;
}

const imports = "import { test, suite } from 'node:test'; import assert from 'node:assert';";

test('tests are counted in all files, suites are not', async () => {
  const { counts } = await runFiles({
    'a.test.mjs': `${imports} test('one', () => {}); suite('s', () => { test('two', () => {}); });`,
    'b.test.mjs': `${imports} test('three', () => {});`,
  });
  assert.deepEqual(counts, { passed: 3, failed: 0 });
});

test('a failure is counted and shown once more in full at the end', async () => {
  const { counts, output } = await runFiles({
    'a.test.mjs': `${imports} test('good', () => {}); test('bad', () => assert.equal('is', 'ought'));`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 1 });
  assert.match(output, /failing tests[\s\S]*bad[\s\S]*'ought'/);
});

test('a file that does not load or that exits in the middle is a failure', async () => {
  const { counts } = await runFiles({
    'load.test.mjs': "throw new Error('cannot load');",
    'exit.test.mjs': `${imports} test('exits', () => process.exit(3));`,
  });
  assert.deepEqual(counts, { passed: 0, failed: 2 });
});

test('a file without a test, and a test that is skipped, are failures', async () => {
  const { counts, output } = await runFiles({
    'empty.test.mjs': "console.log('nothing here');",
    'skip.test.mjs': `${imports} test('later', { skip: true }, () => {}); test('now', () => {});`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 2 });
  assert.match(output, /empty\.test\.mjs contains no test/);
  assert.match(output, /skip\.test\.mjs skips "later"/);
});

test('no file at all is no success', async () => {
  const { counts } = await runFiles({});
  assert.deepEqual(counts, { passed: 0, failed: 0 });
});
