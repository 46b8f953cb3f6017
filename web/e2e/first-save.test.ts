import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, otherDevice, startBrowser } from './browser.ts';
import { judgeUrl } from './judge.ts';
import { keptState, openProblem, textOnServer, typeProgram } from './solve-page.ts';
import { startWire } from './wire.ts';

const slug = 'first-missing-positive';
const another = 'lru-cache';
const save = (of: string) => `PUT /api/problems/${of}/draft `;
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

async function serverHas(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while ((await textOnServer(page, slug, 'draft')) !== text) {
    assert.ok(Date.now() < deadline, 'the draft never came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('what was typed a moment before the page is left is on the server', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  await typeProgram(page, 'x = "last words"\n');
  await page.goto('about:blank');
  await serverHas(await visitor.newTab(), 'x = "last words"');
});

test('also where the browser ends the page before it hears that it is hidden', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  // Here before the page's own listeners, which hear nothing of it then.
  await page.addInitScript(() => {
    for (const name of ['pagehide', 'visibilitychange'])
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await openProblem(page, slug);
  await typeProgram(page, 'x = "last words"\n');
  await page.goto('about:blank');
  await serverHas(await visitor.newTab(), 'x = "last words"');
});

const leave = {
  'goes to another site': (page: Page) => page.goto(judgeUrl().replace('127.0.0.1', 'localhost')),
  'closes the tab': (page: Page) => page.close({ runBeforeUnload: true }),
};

for (const { what, last, how } of [
  { what: 'request', last: 'last words', how: 'closes the tab' },
  { what: 'answer', last: 'last words', how: 'closes the tab' },
  { what: 'request', last: 'first words', how: 'closes the tab' },
  { what: 'answer', last: 'first words', how: 'goes to another site' },
] as const) {
  test(`so are the ${last} of a visitor who ${how} while the ${what} of their very first save is held up`, async () => {
    await using wire = await startWire();
    await using visitor = await newVisitor(browser, { baseURL: wire.url });
    const { page } = visitor;
    await openProblem(page, slug);
    const held = wire.hold(what, save(slug));
    await typeProgram(page, 'x = "first words"\n');
    await held;
    if (last === 'last words') await typeProgram(page, 'x = "last words"\n');
    await leave[how](page);
    await serverHas(await visitor.newTab(), `x = "${last}"`);
    await using fresh = await otherDevice(browser, visitor);
    await openProblem(fresh.page, slug);
    await fresh.page.locator('.view-line', { hasText: last }).waitFor();
    await keptState(fresh.page, 'draft', 'Saved');
    assert.deepEqual(fresh.problems, []);
  });
}

test('a visitor with two tabs is one guest, also while the first save of one is under way', async () => {
  await using wire = await startWire();
  await using visitor = await newVisitor(browser, { baseURL: wire.url });
  const { page: one } = visitor;
  const two = await visitor.newTab();
  await openProblem(one, slug);
  await openProblem(two, another);
  const held = wire.hold('answer', save(slug));
  await one.bringToFront();
  await typeProgram(one, 'x = "one"\n');
  await held;
  await two.bringToFront();
  await typeProgram(two, 'x = "two"\n');
  await keptState(two, 'draft', 'Saved');
  await using fresh = await otherDevice(browser, visitor);
  assert.equal(await textOnServer(fresh.page, slug, 'draft'), 'x = "one"');
  assert.equal(await textOnServer(fresh.page, another, 'draft'), 'x = "two"');
});
