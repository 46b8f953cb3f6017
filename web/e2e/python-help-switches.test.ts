import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { judgeUrl } from './judge.ts';
import { helpReady, markedWith, openWithHelp, switchHelp } from './python-help.ts';
import { typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('what is switched off stays off after a reload', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  const workers = () => page.workers().map((worker) => worker.url());
  assert.ok(workers().some((url) => url.includes('pyright')));
  await switchHelp(page, 'Types and completion');
  await switchHelp(page, 'Mistakes and format');
  await page.reload();
  await page.locator('[data-testid="python-help"][data-state="off"]').waitFor({ state: 'attached' });
  await page.locator('[data-testid="editor"][data-ready="true"]').waitFor({ state: 'attached' });
  assert.ok(!workers().some((url) => /pyright|ruff/.test(url)));
  await switchHelp(page, 'Mistakes and format');
  await helpReady(page);
  assert.ok(!workers().some((url) => url.includes('pyright')));
});

test('nothing is asked of any other host', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(judgeUrl()) && !url.startsWith('data:')) elsewhere.push(url);
  });
  await openWithHelp(page, slug);
  await typeProgram(page, 'import os\nos');
  await markedWith(page, 'F8', /expression|Useless/);
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(visitor.problems, []);
});

test('a worker that dies is started again, and the page says so once', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await page.addInitScript(watchHelp);
  await openWithHelp(page, slug);
  for (let deaths = 1; deaths <= 2; deaths += 1) {
    await page.evaluate(() => {
      const { made } = globalThis as unknown as Watched;
      // As a browser tells of a worker that has ended.
      for (const worker of made.splice(0)) worker.dispatchEvent(new ErrorEvent('error', { message: 'died' }));
    });
    await page.waitForFunction((count) => (globalThis as unknown as Watched).restarts === count, deaths);
    await helpReady(page);
  }
  assert.equal(await page.evaluate(() => (globalThis as unknown as Watched).said), 1);
  await typeProgram(page, 'def f(nums: list[int]):\n    nums');
  await page.keyboard.type('.so');
  await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'sort' }).waitFor();
});

type Watched = { made: Worker[]; restarts: number; said: number };

/** Runs in the page before it does: keeps its Python workers, and counts what comes and goes too fast to be waited for. */
function watchHelp(): void {
  const watched: Watched = Object.assign(globalThis, { made: [], restarts: 0, said: 0 });
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (/pyright|ruff/.test(String(url))) watched.made.push(this);
    }
  };
  let before = '';
  new MutationObserver((changes) => {
    const state = document.querySelector('[data-testid="python-help"]')?.getAttribute('data-state') ?? '';
    if (state === 'restarting' && before !== state) watched.restarts += 1;
    before = state;
    const spoken = changes.filter(({ target }) => (target as Element).matches?.('[data-testid="announcer"]'));
    if (spoken.some(({ target }) => target.textContent?.includes('starting again'))) watched.said += 1;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

test('a very long line and a text of a megabyte leave the editor quick to type in', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  for (const source of [
    `x = [${'['.repeat(5000)}`,
    `x = "${'y'.repeat(60_000)}"`,
    'y = 1\n'.repeat(170_000),
  ]) {
    await page.goto('/');
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key as string, text as string),
      [`touchstone:draft:${slug}`, source],
    );
    await openWithHelp(page, slug);
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+Home');
    const began = Date.now();
    await page.keyboard.type('abcdefgh');
    await page.locator('.view-line', { hasText: 'abcdefgh' }).waitFor();
    assert.ok(Date.now() - began < 10_000, `${Date.now() - began} ms for eight letters`);
  }
});
