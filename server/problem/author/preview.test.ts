import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { doubling, type PackageFolder, writePackage } from '../testing/a-package.ts';

const cli = join(import.meta.dirname, '../../cli.ts');
const data = await mkdtemp(join(tmpdir(), 'preview-'));
after(() => rm(data, { recursive: true }));

function start(folder: PackageFolder, ...args: string[]) {
  const env = { ...process.env, PROBLEMS_DIR: folder.problems, DATA_DIR: data };
  return spawn(process.execPath, [cli, 'problems', 'preview', folder.slug, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const sly = {
  'statement/problem.en.md':
    'Up to $10^2$.\n\n<script>alert(1)</script> [click](javascript:alert(2))\n\n{{samples}}\n',
};

test('problems preview --html writes the page that a learner sees, which runs nothing', async () => {
  await using folder = await writePackage(doubling, sly);
  const file = join(folder.problems, 'page.html');
  const [status] = await once(start(folder, '--html', file), 'exit');
  assert.equal(status, 0);
  const page = await readFile(file, 'utf8');
  assert.match(page, /<h1>Small<\/h1>/);
  assert.match(page, /<math[\s\S]*Example 2: a hundred[\s\S]*<code>200<\/code>/);
  assert.match(page, /<summary>Hint 1<\/summary><p>Two times <code>n<\/code>/);
  assert.match(page, /What is answered\./);
  assert.match(page, /<code>n<\/code>: int, 0 to 100/);
  assert.doesNotMatch(page, /<script|href="javascript|src=|<link|@import/);
});

test('problems preview serves the page, anew when the package changes, and says what is wrong with it', {
  timeout: 60_000,
}, async () => {
  await using folder = await writePackage(doubling);
  const served = start(folder);
  const ended = once(served, 'exit');
  try {
    const [line] = await once(createInterface(served.stdout), 'line');
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? assert.fail(line);
    const get = async (path = '') => (await fetch(address + path)).text();
    assert.match(await get(), /What is asked/);
    const state = await get('state');
    assert.ok((await get()).includes(`data-state="${state}"`), 'the page knows what it was made of');
    await writeFile(join(folder.problems, 'small/statement/problem.en.md'), 'Asked otherwise.\n');
    assert.notEqual(await get('state'), state);
    assert.match(await get(), /Asked otherwise/);
    await writeFile(join(folder.problems, 'small/practice.yaml'), 'kind: <b>\n');
    assert.match(await get(), /small cannot be shown[\s\S]*practice.yaml:1 kind/);
    assert.equal((await fetch(`${address}../../etc/passwd`)).status, 404);
  } finally {
    served.kill('SIGTERM');
  }
  assert.deepEqual(await ended, [0, null]);
});
