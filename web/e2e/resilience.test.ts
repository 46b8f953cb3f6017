import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { rightGap } from './programs.ts';
import { draftOf, editorReady, openProblem, openTab, submit, submitted, typeProgram } from './solve-page.ts';
import { startWire } from './wire.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const verdict = (page: Page) => page.getByTestId('verdict').getByRole('heading').innerText();

test('without a network nothing typed is lost, the page says so, and another press sends it', async () => {
  await using wire = await startWire();
  await using visitor = await newVisitor(browser, { baseURL: wire.url });
  const { page } = visitor;
  await openProblem(page, slug);
  // What tells of results comes after the editor; this is about a page that has all of itself.
  await openTab(page, 'Result');
  await page.getByText('Nothing has been judged yet').waitFor();
  wire.cut();
  await typeProgram(page, rightGap);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByText('nothing you typed is lost').first().waitFor();
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
  wire.mend();
  await page.getByRole('button', { name: 'Submit again' }).click();
  assert.equal(await verdict(page), 'Accepted');
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
});

test('a part of the page that could not be fetched says so, and the code is there when the page is loaded again', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const parts = /\/(ResultTab|Report)[^/]*\.js$/;
  await page.route(parts, (route) => route.abort('internetdisconnected'));
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await openTab(page, 'Result');
  await page.getByText('This part of the page could not be fetched').waitFor();
  await page.unroute(parts);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await editorReady(page);
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
  assert.equal(await submit(page), 'Accepted');
});

test('a server that restarts while it judges is waited for, and its verdict comes without a reload', async () => {
  await using wire = await startWire();
  await using visitor = await newVisitor(browser, { baseURL: wire.url });
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, slowGap);
  await submitted(page);
  wire.cut();
  await page.getByText('Connection lost. Trying again').waitFor();
  wire.mend();
  assert.equal(await verdict(page), 'Accepted');
  await page.getByText('Connection lost. Trying again').waitFor({ state: 'detached' });
});

test('a session that has expired costs neither the code nor the next verdict', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  assert.equal(await submit(page), 'Accepted');
  await page.context().clearCookies();
  assert.equal(await submit(page), 'Accepted');
  assert.equal((await draftOf(page, slug))?.trimEnd(), rightGap.trimEnd());
});

test('a session that expires under a submission is told of, and the code stays', async () => {
  await using wire = await startWire();
  await using visitor = await newVisitor(browser, { baseURL: wire.url });
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, slowGap);
  await submitted(page);
  await page.context().clearCookies();
  wire.cut();
  wire.mend();
  await page.getByText('Your session has ended').first().waitFor();
  assert.equal((await draftOf(page, slug))?.trimEnd(), slowGap.trimEnd());
  await page.getByRole('button', { name: 'Submit again' }).click();
  assert.equal(await verdict(page), 'Accepted');
});

/** Right, and long enough under way for something to happen meanwhile. */
const slowGap = `import time\n${rightGap.replace('    seen', '    time.sleep(0.15)\n    seen')}`;
