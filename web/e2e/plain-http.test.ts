import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { judgeUrl } from './judge.ts';
import { rightGap, wrongCache } from './programs.ts';
import { helpReady } from './python-help.ts';
import { keptState, openProblem, openTab, run, submit, typeProgram } from './solve-page.ts';

// A class's server has a name and plain HTTP: no clipboard of the browser's, no randomUUID, and no other secure thing.
const name = 'judge.test';
let browser: Browser;
before(async () => {
  browser = await startBrowser([`--host-resolver-rules=MAP ${name} 127.0.0.1`]);
});
after(() => browser.close());

const baseURL = () => `http://${name}:${new URL(judgeUrl()).port}`;

test('over plain HTTP a problem is solved with all the help, and the draft kept', async () => {
  await using visitor = await newVisitor(browser, { baseURL: baseURL() });
  const { page } = visitor;
  await openProblem(page, 'first-missing-positive');
  assert.equal(await page.evaluate(() => isSecureContext), false, 'this is what the test is about');
  await helpReady(page);
  await typeProgram(page, rightGap);
  assert.equal(await submit(page), 'Accepted');
  await keptState(page, 'draft', 'Saved');
  // Of one header the browser says that it is for HTTPS only.
  const problems = visitor.problems.filter((problem) => !problem.includes('Cross-Origin-Opener-Policy'));
  assert.deepEqual(problems, []);
});

test('over plain HTTP a failed case is copied all the same', async () => {
  await using visitor = await newVisitor(browser, { baseURL: baseURL() });
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await typeProgram(page, wrongCache);
  assert.equal(await run(page), 'Wrong answer');
  const copy = page.getByTestId('case-details').getByRole('button', { name: 'Copy' });
  await copy.press('Enter');
  await page.getByTestId('announcer').getByText('Copied').waitFor();
  await page
    .getByTestId('case-details')
    .getByRole('button', { name: 'Copied' })
    .and(page.locator(':focus'))
    .waitFor();
  await openTab(page, 'Notes');
  const notes = page.getByRole('textbox', { name: 'Your notes on this problem' });
  await notes.press('ControlOrMeta+V');
  assert.match(await notes.inputValue(), /^Case: .+Expected:.+Got:/s);
});
