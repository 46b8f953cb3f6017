import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { rightGap } from './programs.ts';
import { editorReady, openProblem, openTab, placeOf, run, submit, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('an own case is judged against the reference', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByLabel('Name').fill('six is free');
  await page.getByLabel(/^nums/).fill('[5, 4, 3, 2, 1]');
  assert.match(await run(page), /^All \d+ cases passed$/);
  await page.getByRole('button', { name: /six is free: Accepted/ }).click();
  assert.match(await page.getByTestId('case-details').innerText(), /\[5, 4, 3, 2, 1\]/);
});

test('a bad value is refused at its field, which has the focus, and nothing typed is lost', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  const field = page.getByLabel(/^nums/);
  await field.fill('[1, 2');
  await page.keyboard.press("ControlOrMeta+'");
  await page.locator('[aria-invalid="true"]:focus').waitFor();
  assert.equal(await field.inputValue(), '[1, 2');
  const described = await field.getAttribute('aria-describedby');
  assert.ok(described, 'the field is described by its error');
  await field.fill('[1, 2]');
  await page.locator('[aria-invalid="true"]').waitFor({ state: 'detached' });
});

test('a bad value is told of where it is typed, before anything is run', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  const field = page.getByLabel(/^nums/);
  await field.fill('[1, "two"]');
  await page.locator('[aria-invalid="true"]').waitFor();
  const described = await field.getAttribute('aria-describedby');
  const words = await page.locator(`[id="${described?.split(' ')[0]}"]`).innerText();
  assert.match(words, /nums\[1\]/);
  await field.fill('[1, 2]');
  await page.locator('[aria-invalid="true"]').waitFor({ state: 'detached' });
});

test('a value beyond its bound is told of where it is typed, by argument and bound', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await page.getByLabel(/^nums/).fill('[1, 2147483648]');
  const field = page.locator('[aria-invalid="true"]');
  await field.waitFor();
  const described = await field.getAttribute('aria-describedby');
  const words = await page.locator(`[id="${described?.split(' ')[0]}"]`).innerText();
  assert.match(words, /nums\[1\]: 2147483648 is above the maximum, \S/);
});

test('a case is named, removed, and the shown ones come back', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  const chips = page.getByRole('navigation', { name: 'Cases' }).locator('[aria-pressed]');
  const shown = await chips.allInnerTexts();
  await page.getByRole('button', { name: 'Add case' }).press('Enter');
  await page.getByLabel('Name').fill('mine, which has a name that is longer than there is room for');
  await page.reload();
  await editorReady(page);
  await chips.filter({ hasText: 'mine' }).press('Enter');
  const chip = await placeOf(chips.filter({ hasText: 'mine' }));
  assert.ok(chip.width < 300, `${chip.width}`);
  await page.getByRole('button', { name: 'Remove this case' }).press('Enter');
  assert.deepEqual(await chips.allInnerTexts(), shown);
  await page.getByRole('button', { name: 'Reset cases' }).waitFor({ state: 'detached' });
});

test('the case that failed can be taken over', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(
    page,
    'def first_missing_positive(nums):\n    return 4 if 3 in nums else 3 if 2 in nums else 1\n',
  );
  assert.equal(await submit(page), 'Wrong answer');
  assert.equal(await page.getByTestId('since-before').count(), 0, 'a first attempt has none before it');
  await page.getByRole('button', { name: 'Add to my cases' }).click();
  await page.getByRole('button', { name: 'Reset cases' }).waitFor();
  assert.notEqual(await page.getByLabel(/^nums/).inputValue(), '');
  await page.reload();
  await openTab(page, 'Cases');
  await page.getByRole('button', { name: 'Reset cases' }).waitFor();
});
