import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { violations } from './axe.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { routes } from './programs.ts';
import { openProblem, run, submit, typeProgram } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a program is judged by what it prints, and the difference is marked', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'dijkstra');
  await page.getByText('Example 1').waitFor();
  await typeProgram(page, routes.replace('input()', 'input("Numbers: ")'));
  assert.equal(await run(page), 'Wrong answer');
  assert.match(await page.getByTestId('verdict').innerText(), /prints its prompt/);
  const failed = page.getByTestId('case-details');
  assert.match(await failed.innerText(), /Standard input.*Expected.*Printed/s);
  assert.ok((await failed.locator('mark').count()) > 0, 'what differs is marked');

  await typeProgram(page, routes);
  assert.equal(await submit(page), 'Accepted');
  assert.deepEqual(visitor.problems, []);
});

test('a case of a program is a text of its own lines, answered by the reference', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'dijkstra');
  await typeProgram(page, routes);
  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByLabel('Name').fill('dear');
  await page.getByLabel('Standard input').fill('2 1 1\n1 2 5000000000');
  assert.match(await run(page), /^All \d+ cases passed$/);
  await page.getByRole('button', { name: /dear: Accepted/ }).click();
  assert.match(await page.getByTestId('case-details').innerText(), /5000000000/);
});

test('a case that the interactor cannot read is refused, and nobody speaks of a fault of the judge', async () => {
  await using visitor = await newVisitor(browser, { bypassCSP: true, reducedMotion: 'reduce' });
  const { page } = visitor;
  await openProblem(page, 'guess-the-number');
  await typeProgram(page, 'print(input())\n');
  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByLabel('Name').fill('in words');
  await page.getByRole('textbox', { name: 'Case', exact: true }).fill('seven');
  assert.equal(await run(page), 'Case refused');
  const verdict = await page.getByTestId('verdict').innerText();
  assert.match(verdict, /"in words" cannot be used/);
  assert.doesNotMatch(verdict, /passed|fault/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], colorScheme);
  }
});

test('of several right answers any is accepted, and a wrong one is told why', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'topological-order');
  await typeProgram(page, 'def work_order(count, rules):\n    return list(range(count))\n');
  assert.equal(await run(page), 'Wrong answer');
  assert.match(await page.getByTestId('verdict').innerText(), /must come before|circle/);
});

test('where a few answers are right, the example names them and any of them is accepted', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'most-common-word');
  await page.getByText('"Ada" or "Ben"').first().waitFor();
  await typeProgram(page, 'def most_common(words):\n    return "Ben"\n');
  assert.match(await run(page), /^All \d+ cases passed$/);
  await typeProgram(page, 'def most_common(words):\n    return words[0]\n');
  assert.equal(await run(page), 'Wrong answer');
  assert.match(await page.getByTestId('verdict').innerText(), /expected one of \["Ben"\]/);
});
