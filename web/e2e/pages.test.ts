import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { openProblem } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('the list is searched and filtered, and the address remembers it', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search problems' }).fill('lru');
  await page
    .getByRole('link', { name: 'First Missing Positive', exact: true })
    .waitFor({ state: 'detached' });
  await page.waitForURL('**/?q=lru');
  await page.reload();
  await page.getByRole('link', { name: 'LRU Cache', exact: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'First Missing Positive', exact: true }).count(), 0);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('link', { name: 'First Missing Positive', exact: true }).waitFor();
  await page.getByLabel('State').selectOption('solved');
  await page.getByText(/^None of the/).waitFor();
});

test('an address with nothing behind it says so', async () => {
  await using visitor = await newVisitor(browser);
  await visitor.page.goto('/problems/no-such-problem');
  await visitor.page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await visitor.page.getByRole('link', { name: 'All problems', exact: true }).click();
  await visitor.page.getByRole('heading', { name: 'Problems' }).waitFor();
});

test('light, dark and the system’s choice, without a flash, and remembered', async () => {
  await using visitor = await newVisitor(browser, { colorScheme: 'dark' });
  const { page } = visitor;
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  await page.goto('/');
  assert.equal(await scheme(), 'dark');
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'light');
  // Before any of the app's own code: only the classic script in the head has run.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'domcontentloaded' });
  assert.equal(await scheme(), 'light');
});

test('high contrast follows the system, is chosen by a button, reaches the editor and is remembered', async () => {
  await using visitor = await newVisitor(browser, { contrast: 'more', colorScheme: 'dark' });
  const { page } = visitor;
  const contrast = () => page.evaluate(() => document.documentElement.dataset.contrast);
  await openProblem(page, 'first-missing-positive');
  assert.equal(await contrast(), 'more');
  await page.locator('.monaco-editor.hc-black').first().waitFor();
  const choice = page.getByRole('button', { name: 'High contrast' });
  assert.equal(await choice.getAttribute('aria-pressed'), 'true');
  await choice.click();
  await page.locator('.monaco-editor.vs-dark').first().waitFor();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'domcontentloaded' });
  assert.equal(await contrast(), 'normal');
});

test('hints come one at a time', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await page.getByRole('tab', { name: 'Hints' }).click();
  assert.equal(await page.getByRole('region', { name: /^Hint/ }).count(), 0);
  await page.getByRole('button', { name: 'Show hint 1' }).click();
  await page.getByRole('button', { name: 'Show hint 2' }).click();
  assert.equal(await page.getByRole('region', { name: /^Hint/ }).count(), 2);
});

test('a phone shows one pane at a time, and Run opens the result', async () => {
  await using visitor = await newVisitor(browser, { viewport: { width: 390, height: 760 }, hasTouch: true });
  const { page } = visitor;
  await openProblem(page, 'first-missing-positive');
  assert.ok(await page.getByRole('heading', { name: 'Your task' }).isVisible());
  await page.getByRole('tab', { name: 'Code' }).tap();
  assert.ok(await page.locator('.monaco-editor').first().isVisible());
  await page.getByRole('button', { name: 'Run' }).tap();
  await page.getByTestId('verdict').waitFor();
  assert.ok(await page.getByRole('tab', { name: 'Result', selected: true }).isVisible());
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(overflow, 0);
});
