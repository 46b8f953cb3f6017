import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ignoreReport } from './steps.ts';
import { ensureWebBuild } from './web-build.ts';

const index = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));

test('a build leads from the page to its script, and is not made a second time from the same files', async () => {
  await ensureWebBuild(ignoreReport);
  const script = /<script[^>]+src="(?<path>\/assets\/[^"]+\.js)"/.exec(await readFile(index, 'utf8'))?.groups
    ?.path;
  assert.ok(script);
  const built = await stat(fileURLToPath(new URL(`../../web/dist${script}`, import.meta.url)));
  assert.ok(built.size > 0);

  const reports: string[] = [];
  await ensureWebBuild((text) => reports.push(text));
  assert.deepEqual(reports, []);
});
