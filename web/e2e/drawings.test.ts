import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { forgetfulCodec, wrongCache } from './programs.ts';
import { openProblem, run, typeProgram } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a tree is drawn beside its text, and follows what is typed', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'tree-codec');
  await page
    .getByRole('img', { name: /^root\. Tree of 5 nodes, 3 deep: root 1 has left 2, right 3/ })
    .waitFor();
  await page.getByLabel(/^root: /).fill('[7, None, 8]');
  await page.getByRole('img', { name: /^root\. Tree of 2 nodes, 2 deep: root 7 has right 8/ }).waitFor();
  await page.getByLabel(/^root: /).fill('[7, None');
  await page.getByRole('img', { name: /^root\./ }).waitFor({ state: 'detached' });
  assert.deepEqual(visitor.problems, []);
});

test('expected and got are both drawn, and what differs is marked by more than a colour', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'tree-codec');
  await typeProgram(page, forgetfulCodec);
  assert.equal(await run(page), 'Wrong answer');
  const details = page.getByTestId('case-details');
  await details.getByRole('img', { name: /^Expected\. Tree of 5 nodes.*Different: 2, 3, 4, 5\.$/ }).waitFor();
  await details
    .getByRole('img', { name: /^Got\. Tree of 1 node, 1 deep: root 1 has no children\.$/ })
    .waitFor();
  const dashes = await details
    .locator('[data-differs="true"] rect')
    .first()
    .evaluate((rect) => getComputedStyle(rect).strokeDasharray);
  assert.notEqual(dashes, 'none');
});

test('a large drawing is folded until it is asked for', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'tree-codec');
  await page.getByLabel(/^root: /).fill(`[${Array.from({ length: 100 }, (_, i) => i).join(', ')}]`);
  const unfold = page.getByRole('button', { name: 'Draw all 100' });
  assert.equal(await unfold.getAttribute('aria-expanded'), 'false');
  assert.equal(await page.getByRole('img', { name: /^root\./ }).count(), 0);
  await unfold.click();
  await page.getByRole('img', { name: /^root\. Tree of 100 nodes/ }).waitFor();
});

test('of a class the calls up to the failing one are shown, with what came back', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await typeProgram(page, wrongCache);
  assert.equal(await run(page), 'Wrong answer');
  const details = page.getByTestId('case-details');
  await details
    .getByText(/^Call \d+, get\(\d+\), came back with .+; expected .+\. The \d+ before it were right\.$/)
    .waitFor();
  const failing = details.locator('tr[data-failing="true"]');
  assert.equal(await failing.count(), 1);
  assert.equal(await details.locator('tbody tr').last().getAttribute('data-failing'), 'true');
  const shown = await details.locator('tbody tr').count();
  await details.getByRole('button', { name: /^Show all \d+ calls$/ }).click();
  assert.ok((await details.locator('tbody tr').count()) > shown);
});
