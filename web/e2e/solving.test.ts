import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { rightCache, wrongCache } from './programs.ts';
import { draftOf, openProblem, openTab, run, submit, typeProgram } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a learner solves a problem: wrong at first, then right, and finds both again', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('link', { name: 'LRU Cache', exact: true }).click();
  await page.locator('[data-testid="editor"][data-ready="true"]').waitFor();

  await typeProgram(page, wrongCache);
  assert.equal(await run(page), 'Wrong answer');
  const failed = page.getByTestId('case-details');
  assert.match(await failed.innerText(), /Expected/);
  const differing = failed.getByRole('row').filter({ has: page.getByLabel('differs') });
  assert.ok((await differing.count()) > 0, 'the call that differs is marked');

  await openTab(page, 'Editorial');
  await page.getByText('The editorial opens when you have solved the problem').waitFor();

  await typeProgram(page, rightCache);
  await page.getByText('The code has changed since this was judged').waitFor();
  assert.match(await run(page), /^All \d+ cases passed$/);
  assert.equal(await submit(page), 'Accepted');
  const verdict = await page.getByTestId('verdict').innerText();
  const [, passed, total] = /(\d+)\/(\d+) passed/.exec(verdict) ?? [];
  assert.equal(passed, total);
  const cells = page.getByTestId('strip').getByRole('button', { name: /: Accepted/ });
  assert.equal(String(await cells.count()), total);
  assert.match(await page.getByTestId('announcer').innerText(), /^Submission: Accepted/);

  await page.getByText('Solved', { exact: true }).waitFor();
  await openTab(page, 'Editorial');
  await page.getByText('The editorial opens when').waitFor({ state: 'detached' });

  await openTab(page, 'Submissions');
  await page.getByRole('row').filter({ hasText: 'Accepted' }).waitFor();
  await page.getByRole('button', { name: 'Wrong answer' }).click();
  await page.getByRole('button', { name: 'Restore into the editor' }).click();
  assert.equal((await draftOf(page, 'lru-cache'))?.trimEnd(), wrongCache.trimEnd());
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal((await draftOf(page, 'lru-cache'))?.trimEnd(), rightCache.trimEnd());
  assert.deepEqual(visitor.problems, []);
});

test('an attempt is compared with the one before', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await typeProgram(page, wrongCache);
  assert.equal(await submit(page), 'Wrong answer');
  await typeProgram(page, rightCache);
  assert.equal(await submit(page), 'Accepted');
  await page
    .getByTestId('since-before')
    .getByText(/^The attempt before: Wrong answer, \d+\/\d+ passed\. \d+ more cases? pass(es)? now\.$/)
    .waitFor();
});

test('the strip fills while the cases are being judged', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await typeProgram(page, rightCache);
  await page.evaluate(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seenCounts: seen });
    const count = () => seen.add(document.querySelectorAll('[data-testid="strip"] button').length);
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
  });
  assert.equal(await submit(page), 'Accepted');
  const counts = await page.evaluate(() => [
    ...(globalThis as unknown as { seenCounts: Set<number> }).seenCounts,
  ]);
  assert.ok(counts.length > 3, `the cells came one after another, not at once: ${counts}`);
});

test('a connection that breaks is taken up again where it was', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const asked: string[] = [];
  await page.routeWebSocket(/\/events\?after=/, (socket) => {
    asked.push(socket.url());
    const server = socket.connectToServer();
    let told = 0;
    server.onMessage((message) => {
      socket.send(message);
      told += 1;
      if (asked.length === 1 && told === 4) void socket.close({ code: 1011 });
    });
  });
  // While there is no line the submission is read, and may be over by then: the rest is to come over the line.
  await page.route(/\/api\/submissions\/[^/?]+$/, (route) =>
    asked.length === 1 && route.request().method() === 'GET' ? route.abort() : route.continue(),
  );
  await openProblem(page, 'lru-cache');
  await typeProgram(page, rightCache);
  assert.equal(await submit(page), 'Accepted');
  const afters = asked.map((url) => Number(new URL(url).searchParams.get('after')));
  assert.equal(afters[0], 0);
  assert.ok((afters[1] ?? 0) > 0, `asked after ${afters}`);
  const verdict = await page.getByTestId('verdict').innerText();
  const [, passed, total] = /(\d+)\/(\d+) passed/.exec(verdict) ?? [];
  assert.equal(passed, total);
  assert.equal(String(await page.getByTestId('strip').getByRole('button').count()), total);
});
