import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { crashingGap, slowGap, unreadableGap } from './programs.ts';
import { openProblem, run, submit, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a runtime error is named, underlined in the editor and found by F8', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, crashingGap);
  assert.equal(await run(page), 'Runtime error');
  assert.match(await page.getByTestId('fault').innerText(), /IndexError: list index out of range/);
  await page.locator('.squiggly-error').waitFor({ state: 'attached' });
  await page.keyboard.press('F8');
  await page.locator('.marker-widget').getByText('IndexError').waitFor();
  await page.getByTestId('fault').getByRole('button', { name: 'Line 2' }).click();
  await page.locator('.active-line-number', { hasText: '2' }).waitFor();
});

test('a compile error says where Python stopped reading, and is underlined', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, unreadableGap);
  assert.equal(await run(page), 'Compile error');
  assert.match(await page.getByTestId('fault').innerText(), /SyntaxError: expected ':'/);
  await page.locator('.squiggly-error').waitFor({ state: 'attached' });
});

test('a program that is too slow is told so in words', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, 'def first_missing_positive(nums):\n    while True:\n        pass\n');
  assert.equal(await run(page), 'Time limit exceeded');
  await page.getByTestId('verdict').getByText('Did not finish: stopped after').waitFor();
  await page
    .getByTestId('case-details')
    .getByText(/^Size of this case: nums has \d+ items\.$/)
    .waitFor();
});

test('a program that is too slow for a hidden case learns of what order its size is', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, slowGap);
  assert.equal(await submit(page), 'Time limit exceeded');
  const told = page.getByTestId('case-details');
  await told.getByText(/^Size of this case: nums has about \d0+(\s000)* items\.$/).waitFor();
  await told.getByText('The input of this case is not shown').waitFor();
});
