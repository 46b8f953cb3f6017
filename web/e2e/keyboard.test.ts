import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { crashingGap } from './programs.ts';
import { draftOf, editorReady, openProblem, placeOf, run, typeOver } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });
}

async function tabTo(page: Page, what: RegExp): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (what.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never came to ${what}`);
}

test('a problem is found, written, run and looked into without a mouse', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('link', { name: 'First Missing Positive', exact: true }).waitFor();
  await tabTo(page, /^First Missing Positive$/);
  await page.keyboard.press('Enter');
  await editorReady(page);

  await page.keyboard.press('Alt+6');
  await typeOver(page, crashingGap);
  assert.equal(await run(page), 'Runtime error');

  await page.keyboard.press('Alt+8');
  await page.locator('[role="tab"]:focus', { hasText: 'Result' }).waitFor();
  await tabTo(page, /^Case 1, .*: Runtime error/);
  await page.keyboard.press('ArrowRight');
  assert.match(await focused(page), /^Case 2, /);
  await page.getByRole('article', { name: 'Case 2', exact: true }).waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Run on the cases').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('Alt+4');
  await page.getByRole('tab', { name: 'Submissions', selected: true }).waitFor();

  await page.keyboard.press('Alt+5');
  await page.locator('[role="tab"]:focus', { hasText: 'Notes' }).waitFor();
  await page.getByRole('textbox', { name: 'Your notes on this problem' }).waitFor();
  await tabTo(page, /^Your notes on this problem$/);
  await page.keyboard.type('Crashed. Why?');
  await page.getByTestId('note-state').getByText('Saved', { exact: true }).waitFor();
});

test('keys can be changed, refuse what is taken, and are remembered', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  const change = () =>
    dialog.getByRole('button', { name: 'Change the keys for: Run on the cases' }).press('Enter');
  await change();
  await page.keyboard.press('ControlOrMeta+Enter');
  await dialog.getByRole('alert').getByText('Already for: Submit.').waitFor();
  await change();
  await page.keyboard.press('F9');
  await dialog.getByRole('button', { name: 'Back to the usual keys' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  await editorReady(page);
  await page.keyboard.press('F9');
  await page.getByTestId('verdict').waitFor();
  await page.keyboard.press('?');
  await dialog.getByRole('button', { name: 'Back to the usual keys' }).click();
  await dialog.getByRole('button', { name: 'Back to the usual keys' }).waitFor({ state: 'detached' });
});

test('Tab indents in the editor until Control+M lets it go on', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await page.keyboard.press('Alt+6');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('x');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  assert.equal(await draftOf(page, slug), '    x');
  await page.keyboard.press('Control+M');
  await page.keyboard.press('Tab');
  assert.equal(await draftOf(page, slug), '    x');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.monaco-editor')), null);
});

test('panes are resized by keys, and the size outlives the page', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  const editorWidth = async () => (await placeOf(page.getByTestId('editor'))).width;
  const before = await editorWidth();
  await page.getByRole('separator', { name: 'Width of the problem' }).focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
  const widened = await editorWidth();
  assert.ok(widened > before + 20, `${before} → ${widened}`);
  await page.reload();
  await editorReady(page);
  assert.ok(Math.abs((await editorWidth()) - widened) < 4);
});
