import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { aCaseResult } from '#server/testing/outcomes.ts';
import { failAt, failed } from './failing.ts';
import { useOwnSite } from './own-site.ts';
import { openProblem, placeOf } from './solve-page.ts';

const { web, visit } = await useOwnSite();

const details = (page: Page) => page.getByTestId('case-details');
const block = (page: Page, label: string) =>
  details(page)
    .locator('figure')
    .filter({ has: page.locator('figcaption', { hasText: new RegExp(`^${label}$`) }) });

test('input, expected, got and what was printed stand apart, and single characters are marked', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  await failAt(web, page, 'ControlOrMeta+Enter', failed);
  assert.equal(await block(page, 'Input n').locator('pre').innerText(), '2');
  assert.equal(await block(page, 'Expected').locator('pre').innerText(), '[1, 4]');
  assert.equal(await block(page, 'Got').locator('pre').innerText(), '[1, 5]');
  assert.equal((await block(page, 'Printed \\(stdout\\)').locator('pre').innerText()).trim(), 'looking at 2');
  assert.deepEqual(await block(page, 'Expected').locator('mark').allInnerTexts(), ['4']);
  assert.deepEqual(await block(page, 'Got').locator('mark').allInnerTexts(), ['5']);
  const line = await block(page, 'Got')
    .locator('mark')
    .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  assert.equal(line, 'underline', 'a mark is more than a colour');
});

test('the whole case is copied, fit to be pasted into a question', async () => {
  await using visitor = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visitor;
  await openProblem(page, 'double');
  await failAt(web, page, 'ControlOrMeta+Enter', failed);
  await details(page).getByRole('button', { name: 'Copy' }).click();
  await page.getByTestId('announcer').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['n = 2', '[1, 4]', '[1, 5]', 'looking at 2', 'It differs.']) {
    assert.ok(copied.includes(part), `${part} is missing in: ${copied}`);
  }
});

test('many cases that passed are one word beside the one that failed, until somebody wants to see them', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const passed = Array.from({ length: 60 }, (_, index) => aCaseResult(index + 1));
  await failAt(web, page, 'ControlOrMeta+Enter', { ...failed, ordinal: 61, group: 'last' }, passed);
  const cells = page.getByTestId('strip').getByRole('button', { name: /: Accepted/ });
  await details(page).getByRole('heading', { name: failed.name }).waitFor();
  assert.equal(await cells.count(), 0);
  const block = await placeOf(details(page));
  const pane = await placeOf(page.locator('[data-panel]#bottom'));
  assert.ok(block.y + 100 < pane.y + pane.height, 'what failed is in sight');
  await page.getByRole('button', { name: 'sample: all 60 passed. Show them' }).press('Enter');
  assert.equal(await cells.count(), 60);
});

test('of memory that ran out it is said how much was used and how much is allowed', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const message = 'Used 300 MiB of memory; 256 MiB are allowed.';
  await failAt(web, page, 'ControlOrMeta+Enter', {
    ...failed,
    verdict: 'memory-limit-exceeded',
    message,
    size: 'n is 2',
    detail: null,
  });
  await page.getByTestId('verdict').getByRole('heading', { name: 'Memory limit exceeded' }).waitFor();
  await page.getByTestId('verdict').getByText(message).waitFor();
  await details(page).getByText('Size of this case: n is 2.').waitFor();
});

test('the verdict is spoken by a region that waits its turn', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const region = page.getByRole('status').and(page.locator('[aria-live="polite"]'));
  await region.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
      childList: true,
      subtree: true,
    });
  });
  await failAt(web, page, 'ControlOrMeta+Enter', failed);
  const words = 'Submission: Wrong answer. 1 of 2 cases passed. It differs.';
  await region.getByText(words, { exact: true }).waitFor();
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  assert.equal(heard.filter((said) => said === words).length, 1, `once: ${heard}`);
});
