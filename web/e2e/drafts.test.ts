import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { rightGap } from './programs.ts';
import { draftOf, editorReady, openProblem, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a draft survives a reload', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await page.reload();
  await editorReady(page);
  await page.locator('.view-line', { hasText: 'while answer in seen' }).waitFor();
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
});

test('the save keys save, and neither submit nor open a dialog of the browser', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await page.evaluate(() => {
    // The page's own listener comes first, on the same window; a microtask later all have decided.
    const listen = (event: KeyboardEvent) =>
      queueMicrotask(() => {
        if (event.key.toLowerCase() === 's') document.body.dataset.prevented = String(event.defaultPrevented);
      });
    window.addEventListener('keydown', listen, { capture: true });
  });
  await page.keyboard.press('ControlOrMeta+S');
  await page.locator('body[data-prevented="true"]').waitFor();
  await page.getByTestId('announcer').getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual(posts, []);
});

test('two tabs with one problem offer a choice, and lose neither version', async () => {
  await using visitor = await newVisitor(browser);
  const first = visitor.page;
  const second = await visitor.newTab();
  await openProblem(first, slug);
  await typeProgram(first, 'x = "first"\n');
  await openProblem(second, slug);
  await typeProgram(second, 'x = "second"\n');
  await first.getByText('changed in another tab').waitFor();
  await first.locator('.view-line', { hasText: 'first' }).waitFor();
  await first.getByRole('button', { name: 'Keep this code' }).click();
  await second.getByRole('button', { name: 'Use the other tab’s code' }).click();
  await second.locator('.view-line', { hasText: 'first' }).waitFor();
  assert.match((await draftOf(second, slug)) ?? '', /first/);
});

test('reset asks, and can be undone', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await page.getByRole('button', { name: 'Reset to the starter code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
  await page.getByRole('button', { name: 'Reset to the starter code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
  await page.getByText('Starter code', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
});
