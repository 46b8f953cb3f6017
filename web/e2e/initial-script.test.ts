import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { openProblem } from './solve-page.ts';

const mostKiB = 150;
/** The editor and its workers come after the text can be read, and what tells of results after the editor. */
const comesLater =
  /\/(create-editor|editor|python|ResultTab|SubmissionsTab|NotesTab|TwoVersions|DiffBlocks|Drawing|Report)[^/]*\.js$/i;

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test(`what the solve page loads before its editor is under ${mostKiB} KiB of JavaScript`, async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const sizes: Promise<[string, number]>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() !== 'script' || comesLater.test(pathname)) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, responseBodySize]));
  });
  await openProblem(page, 'first-missing-positive');
  const scripts = await Promise.all(sizes);
  const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(scripts.length >= 2 && bytes > 50 * 1024, 'the scripts were seen');
  assert.ok(bytes < mostKiB * 1024, `${(bytes / 1024).toFixed(1)} KiB: ${JSON.stringify(scripts)}`);
});
