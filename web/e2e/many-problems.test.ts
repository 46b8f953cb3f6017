import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addManyProblems } from '#server/testing/many-problems.ts';
import { useOwnSite } from './own-site.ts';

const count = 2000;
/** With `double`, which is always there, and the pattern. */
const all = count + 2;
const { web, visit } = await useOwnSite();
await addManyProblems(web.database, count);

const row = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name });
const rowsMade = (page: Page) => page.locator('tbody tr[aria-rowindex]').count();
const search = (page: Page) => page.getByRole('textbox', { name: 'Search problems' });
const state = (page: Page) => page.getByLabel('State');

test('two thousand problems: only what is in sight is made, and a key finds one of them', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/');
  await page.getByText(`0 of ${all} solved`).waitFor();
  await row(page, 'Problem 0000').waitFor();
  assert.ok((await rowsMade(page)) < 80, 'rows in sight and a few more');

  await search(page).pressSequentially('resume uber');
  await page.getByText(`1 problem of ${all}`).waitFor();
  await row(page, 'Résumé of the übermäßig long').waitFor();
  await page.waitForURL('**/?q=resume+uber');
  assert.deepEqual(visitor.problems, []);
});

test('the last of two thousand is reached by scrolling, and Back comes back to it', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/?sort=title');
  await row(page, 'Problem 0000').waitFor();
  const last = row(page, 'Title of pattern');
  while ((await last.count()) === 0) {
    await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  assert.ok((await rowsMade(page)) < 80);
  await last.click();
  await page.getByRole('heading', { name: 'Title of pattern' }).first().waitFor();
  await page.goBack();
  await last.waitFor();
});

test('Tab goes on from row to row beyond what was in sight', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/?sort=title');
  await row(page, 'Problem 0000').focus();
  for (let row = 0; row < 60; row += 1) await page.keyboard.press('Tab');
  const focused = page.locator('tbody a:focus');
  assert.equal(await focused.innerText(), 'Problem 0060');
  assert.ok(await focused.isVisible());
});

test('a choice is a step that Back takes back, and an address opens as it was left', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/?q=problem');
  await page.getByText(`2000 problems of ${all}`).waitFor();
  await page.getByLabel('Difficulty').selectOption('5');
  await page.getByText(`400 problems of ${all}`).waitFor();
  await page.getByRole('link', { name: /^heap/ }).click();
  await page.waitForURL((url) => url.searchParams.get('tag') === 'heap');
  await page.getByLabel('Order').selectOption('hardest');
  await page.waitForURL((url) => url.searchParams.get('sort') === 'hardest');
  const address = page.url();
  for (let steps = 0; steps < 3; steps += 1) await page.goBack();
  await page.getByText(`2000 problems of ${all}`).waitFor();
  assert.equal(await search(page).inputValue(), 'problem');
  await page.goto(address);
  assert.equal(await page.getByLabel('Tag', { exact: true }).inputValue(), 'heap');
  assert.equal(await page.getByLabel('Difficulty').inputValue(), '5');
});

test('an empty list says why and has a way out', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/?q=0007&state=solved');
  await page.getByText(/^None of the/).waitFor();
  await page.getByRole('button', { name: 'Search “0007” everywhere (1)' }).click();
  await row(page, 'Problem 0007').waitFor();
  assert.equal(await state(page).inputValue(), '');
  await search(page).fill('no such thing');
  await page.getByRole('button', { name: 'Show all problems' }).click();
  await row(page, 'Problem 0000').waitFor();
  assert.equal(await search(page).inputValue(), '');
});

test('by keyboard: a slash searches, and the next unsolved is one link away', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/?sort=hardest&tag=heap');
  await page.getByText('Next unsolved:').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('1995');
  await page.getByText(`1 problem of`).waitFor();
  const next = page.getByRole('link', { name: 'Next unsolved: Problem 1995' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/problems/problem-1995');
});

test('at 390 px the tags are folded away and nothing is wider than the screen', async () => {
  await using visitor = await visit({ viewport: { width: 390, height: 760 } });
  const { page } = visitor;
  await page.goto('/');
  await page.getByText('Progress by tag').click();
  await page.getByRole('link', { name: /^heap/ }).click();
  await page.waitForURL('**/?tag=heap');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(wider, 0);
});
