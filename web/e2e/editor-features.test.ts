import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { draftOf, openProblem, typeProgram } from './solve-page.ts';

// Monaco's features are imported one by one, and some of its own lists leave parts out: each is held by a use of it.
const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('lines are commented, moved and duplicated by key', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, 'a = 1\nb = 2');
  await page.keyboard.press('ControlOrMeta+/');
  assert.equal(await draftOf(page, slug), 'a = 1\n# b = 2');
  await page.keyboard.press('Alt+ArrowUp');
  assert.equal(await draftOf(page, slug), '# b = 2\na = 1');
  await page.keyboard.press('ControlOrMeta+Z');
  assert.equal(await draftOf(page, slug), 'a = 1\n# b = 2');
});

test('words of the program are suggested, and Enter is still a new line', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, 'long_name_of_mine = 1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('long_n');
  // They come by themselves too, but the first time the worker may still be loading.
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'long_name_of_mine' }).click();
  await page.keyboard.type('.x');
  await page.keyboard.press('Enter');
  assert.match((await draftOf(page, slug)) ?? '', /\nlong_name_of_mine\.x\n$/);
});

test('the find widget, folding and the command palette open', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, 'def f():\n    x = 1\n    return x\n');
  await page.keyboard.press('ControlOrMeta+F');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget').waitFor();
  await page.keyboard.type('Fold All');
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Fold All' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'return x' }).waitFor({ state: 'detached' });
});

test('a program keeps its four spaces and the language its colours', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  // On the first line, for below it Monaco indents only once it has had the time to colour the lines above.
  await typeProgram(page, 'def f():');
  await page.keyboard.press('Enter');
  await page.keyboard.type('return None');
  assert.equal(await draftOf(page, slug), 'def f():\n    return None');
  const colour = (text: string | RegExp) =>
    page
      .locator('.view-line span span', { hasText: text })
      .first()
      .evaluate((node) => getComputedStyle(node).color);
  assert.notEqual(await colour('return'), await colour(/^\s*f/));
});
