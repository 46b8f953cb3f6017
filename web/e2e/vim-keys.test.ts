import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { draftOf, editorReady, openProblem, submit } from './solve-page.ts';

const slug = 'first-missing-positive';
/** On one line, for the editor indents by itself. */
const program =
  'def first_missing_positive(nums): s = set(nums); return next(n for n in range(1, len(s) + 2) if n not in s)';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function switchVim(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Statement' }).focus();
  await page.keyboard.press('?');
  await page.getByLabel('Vim keys in the editor').press('Space');
  await page.keyboard.press('Escape');
}

const status = (page: Page, mode: RegExp) =>
  page.getByTestId('vim-status').filter({ hasText: mode }).waitFor();

test('with the keys of Vim commands are commands, the mode is shown, and the keys of the page stay', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await switchVim(page);
  await status(page, /NORMAL/);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.type('ggdG');
  await page.keyboard.press('i');
  await status(page, /INSERT/);
  await page.keyboard.insertText(program);
  await page.keyboard.press('Escape');
  await page.keyboard.type('yypdd');
  await page.keyboard.type(':1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ddP');
  assert.equal((await draftOf(page, slug))?.trimEnd(), program);
  assert.equal(await submit(page), 'Accepted');
});

test('the choice of Vim is kept, and without it letters are typed again', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await switchVim(page);
  await status(page, /NORMAL/);
  await page.reload();
  await editorReady(page);
  await status(page, /NORMAL/);
  await switchVim(page);
  await page.getByTestId('vim-status').waitFor({ state: 'detached' });
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('dd');
  assert.equal((await draftOf(page, slug))?.trimEnd(), 'dd');
});
