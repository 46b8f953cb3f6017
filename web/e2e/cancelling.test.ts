import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { violations } from './axe.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { endlessGap, rightGap } from './programs.ts';
import { editorReady, openProblem, openTab, submit, typeProgram } from './solve-page.ts';
import { startWire } from './wire.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const cancelButton = (page: Page) => page.getByRole('button', { name: 'Cancel', exact: true });
const cancelled = (page: Page) => page.getByTestId('cancelled').getByRole('heading', { name: 'Cancelled' });

async function stateOf(page: Page): Promise<string> {
  const response = await page.request.get(`/api/problems/${slug}`);
  return ((await response.json()) as { state: string }).state;
}

async function focusedText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent ?? undefined);
}

test('a submission is cancelled by keyboard, counts for nothing, and the next one is judged', async () => {
  await using visitor = await newVisitor(browser, { bypassCSP: true });
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, endlessGap);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByTestId('strip').getByRole('button').first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await cancelled(page).count(), 0, 'Escape does not cancel');
  await cancelButton(page).press('Enter');
  await cancelled(page).waitFor();
  await page.getByTestId('announcer').getByText('Cancelled. Nothing was counted.').waitFor();
  await page.getByTestId('cancelled').getByText('Nothing was counted.').waitFor();
  assert.equal(await focusedText(page), 'Submit again', 'the focus is where one goes on');
  assert.deepEqual(await violations(page), []);
  assert.equal(await stateOf(page), 'new');

  await page.keyboard.press('Enter');
  await cancelButton(page).click();
  await cancelled(page).waitFor();

  await typeProgram(page, rightGap);
  assert.equal(await submit(page), 'Accepted');
  await openTab(page, 'Submissions');
  const rows = page.getByRole('row');
  await rows.filter({ hasText: 'Accepted' }).waitFor();
  assert.equal(await rows.filter({ hasText: 'Cancelled' }).count(), 2);
  assert.deepEqual(visitor.problems, []);
});

test('what goes on after a reload can be cancelled where it is listed', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, endlessGap);
  await page.keyboard.press('ControlOrMeta+Enter');
  await cancelButton(page).waitFor();
  await page.reload();
  await editorReady(page);
  await openTab(page, 'Submissions');
  await page.getByRole('button', { name: /^(In the queue|Being judged)$/ }).click();
  await cancelButton(page).click();
  await cancelled(page).waitFor();
  await page.getByRole('button', { name: 'All submissions' }).click();
  await page.getByRole('button', { name: 'Cancelled' }).waitFor();
});

test('a cancellation that does not reach the server says so, and can be tried again', async () => {
  await using wire = await startWire();
  await using visitor = await newVisitor(browser, { baseURL: wire.url });
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, endlessGap);
  await page.keyboard.press('ControlOrMeta+Enter');
  await cancelButton(page).waitFor();
  wire.cut();
  await page.getByText('Connection lost. Trying again').waitFor();
  await cancelButton(page).click();
  await page.getByRole('alert').getByText('Not cancelled. The server cannot be reached').waitFor();
  wire.mend();
  await cancelButton(page).click();
  await cancelled(page).waitFor();
});
