import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { openProblem } from './solve-page.ts';

const mostKiB = 150;
/** Named by the document already, fetched beside the rest, and run after it. */
const editorsOwn = /\/(create-editor|editor|python)-[^/]*\.js$/;

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test(`what the solve page loads before its editor is under ${mostKiB} KiB of JavaScript`, async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await page.addInitScript(watchForEditor);
  await openProblem(page, 'first-missing-positive');
  const loaded = await page.evaluate(scriptsBeforeEditor);
  const scripts = loaded.filter(([path]) => !editorsOwn.test(path));
  const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(loaded.length > scripts.length, 'the editor was seen');
  assert.ok(scripts.length >= 2 && bytes > 50 * 1024, 'the scripts were seen');
  assert.ok(bytes < mostKiB * 1024, `${(bytes / 1024).toFixed(1)} KiB: ${JSON.stringify(scripts)}`);
});

type Watched = { editorAtMs?: number };

/** Notes when the editor is there: what is asked for after that is no part of the first load. Runs in the page. */
function watchForEditor(): void {
  const watched = globalThis as Watched;
  new MutationObserver(() => {
    if (document.querySelector('[data-testid="editor"][data-ready="true"]'))
      watched.editorAtMs ??= performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the page. → path and bytes as they came */
function scriptsBeforeEditor(): [string, number][] {
  const { editorAtMs = 0 } = globalThis as Watched;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= editorAtMs)
    .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]);
}
