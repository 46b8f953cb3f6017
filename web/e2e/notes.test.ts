import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { keptState, openProblem, openTab, textOnServer } from './solve-page.ts';

const slug = 'lru-cache';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const field = (page: Page) => page.getByRole('textbox', { name: 'Your notes on this problem' });

async function openNotes(page: Page): Promise<void> {
  await openProblem(page, slug);
  await openTab(page, 'Notes');
  await field(page).waitFor();
}

test('notes say what they are for, survive a reload, and are there on another device', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openNotes(page);
  await page.getByText('No other learner sees it.').waitFor();
  const note = '# Idea\n\n- a *linked list* and a dict\n';
  await field(page).fill(note);
  await keptState(page, 'note', 'Saved');
  await page.reload();
  await openTab(page, 'Notes');
  assert.equal(await field(page).inputValue(), note);
  const { cookies } = await page.context().storageState();
  await using elsewhere = await newVisitor(browser, { storageState: { cookies, origins: [] } });
  await openNotes(elsewhere.page);
  await elsewhere.page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('main textarea')?.value,
  );
  assert.equal(await field(elsewhere.page).inputValue(), note);
});

test('notes that were not sent yet survive another tab being looked at, and are sent all the same', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openNotes(page);
  await page.context().setOffline(true);
  await field(page).fill('on the train');
  await keptState(page, 'note', 'Saved in this browser');
  await openTab(page, 'Statement');
  await page.context().setOffline(false);
  await openTab(page, 'Notes');
  assert.equal(await field(page).inputValue(), 'on the train');
  await keptState(page, 'note', 'Saved');
  assert.equal(await textOnServer(page, slug, 'note'), 'on the train');
});

test('the save keys save notes at once', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openNotes(page);
  const saved = page.waitForResponse((response) => response.url().endsWith(`/${slug}/note`));
  await field(page).fill('x');
  await page.keyboard.press('ControlOrMeta+S');
  await saved;
  await page.getByTestId('announcer').getByText('Saved', { exact: true }).waitFor();
  await keptState(page, 'note', 'Saved');
});

test('two tabs offer a choice, and lose neither text', async () => {
  await using visitor = await newVisitor(browser);
  const first = visitor.page;
  const second = await visitor.newTab();
  await openNotes(first);
  await openNotes(second);
  await field(first).fill('first');
  await second.getByText('changed in another tab').waitFor();
  await field(second).fill('second');
  assert.equal(await field(first).inputValue(), 'first');
  await second.getByRole('button', { name: 'Keep this text' }).click();
  await first.getByRole('button', { name: 'Use the other tab’s text' }).click();
  assert.equal(await field(first).inputValue(), 'second');
  await keptState(first, 'note', 'Saved');
  assert.equal(await textOnServer(first, slug, 'note'), 'second');
});

test('notes that are too long for the server stay in the browser, which says why', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openNotes(page);
  await field(page).fill('x'.repeat(33 * 1024));
  await page.getByTestId('note-state').getByText('at most 32 KiB are kept').waitFor();
  await page.reload();
  await openTab(page, 'Notes');
  assert.equal((await field(page).inputValue()).length, 33 * 1024);
});
