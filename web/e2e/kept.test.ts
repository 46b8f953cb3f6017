import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { newVisitor, otherDevice, startBrowser, type Visitor } from './browser.ts';
import { rightGap } from './programs.ts';
import { draftOf, keptState, openProblem, submit, textOnServer, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** Somebody who has written something, so that there is a session to take to another device. */
async function somebodyWith(program: string): Promise<Visitor> {
  const visitor = await newVisitor(browser);
  await openProblem(visitor.page, slug);
  await typeProgram(visitor.page, program);
  await keptState(visitor.page, 'draft', 'Saved');
  return visitor;
}

test('what is typed in one browser is there in another, which goes on from it', async () => {
  await using desk = await somebodyWith('x = "desk"\n');
  await using phone = await otherDevice(browser, desk);
  await openProblem(phone.page, slug);
  await phone.page.locator('.view-line', { hasText: 'desk' }).waitFor();
  await typeProgram(phone.page, 'x = "phone"\n');
  await keptState(phone.page, 'draft', 'Saved');
  await desk.page.reload();
  await desk.page.locator('.view-line', { hasText: 'phone' }).waitFor();
  assert.deepEqual([...desk.problems, ...phone.problems], []);
});

test('a newer draft from elsewhere is told of where it took the place of an older one, with a way back', async () => {
  await using desk = await somebodyWith('x = "desk"\n');
  await using phone = await otherDevice(browser, desk);
  await openProblem(phone.page, slug);
  await typeProgram(phone.page, 'x = "phone"\n');
  await keptState(phone.page, 'draft', 'Saved');
  await desk.page.reload();
  await desk.page.getByText('This is the newer draft from elsewhere.').first().waitFor();
  await desk.page.getByRole('button', { name: 'Undo' }).click();
  await desk.page.locator('.view-line', { hasText: 'desk' }).waitFor();
  await keptState(desk.page, 'draft', 'Saved');
  assert.equal(await textOnServer(desk.page, slug, 'draft'), 'x = "desk"');
});

test('what is typed without a network is kept in the browser, and sent when the network is back', async () => {
  await using visitor = await somebodyWith('x = 1\n');
  const { page } = visitor;
  await page.context().setOffline(true);
  await typeProgram(page, 'x = "offline"\n');
  await keptState(page, 'draft', 'Saved in this browser');
  assert.equal(await draftOf(page, slug), 'x = "offline"');
  await page.context().setOffline(false);
  await keptState(page, 'draft', 'Saved');
  assert.equal(await textOnServer(page, slug, 'draft'), 'x = "offline"');
});

for (const { choice, left } of [
  { choice: 'Keep this code', left: 'x = "train"' },
  { choice: 'Use the other code', left: 'x = "desk, later"' },
]) {
  test(`changed in two places, neither is lost before the choice: ${choice}`, async () => {
    await using desk = await somebodyWith('x = "desk"\n');
    await using train = await otherDevice(browser, desk);
    await openProblem(train.page, slug);
    await train.page.locator('.view-line', { hasText: 'desk' }).waitFor();
    await train.page.context().setOffline(true);
    await typeProgram(train.page, 'x = "train"\n');
    await keptState(train.page, 'draft', 'Saved in this browser');
    await typeProgram(desk.page, 'x = "desk, later"\n');
    await keptState(desk.page, 'draft', 'Saved');
    await train.page.context().setOffline(false);
    await train.page.getByText('changed in another browser or on another device').waitFor();
    assert.equal(await draftOf(train.page, slug), 'x = "train"');
    assert.equal(await textOnServer(train.page, slug, 'draft'), 'x = "desk, later"');
    await train.page.getByRole('button', { name: 'Compare' }).click();
    const dialog = train.page.getByRole('dialog');
    await dialog.getByRole('figure', { name: 'Here' }).getByText('train').waitFor();
    await dialog.getByRole('figure', { name: 'The other' }).getByText('desk, later').waitFor();
    await dialog.getByRole('button', { name: choice }).click();
    await keptState(train.page, 'draft', 'Saved');
    assert.equal(await textOnServer(train.page, slug, 'draft'), left);
    assert.equal(await draftOf(train.page, slug), left);
  });
}

test('who types and submits at once is one guest, not two', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  const cookies = new Set<string>();
  page.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie').catch(() => null);
    const token = /session_token=([^;]+)/.exec(cookie ?? '')?.[1];
    if (token) cookies.add(token);
  });
  await openProblem(page, slug);
  await typeProgram(page, rightGap);
  await page.keyboard.press('ControlOrMeta+S');
  assert.equal(await submit(page), 'Accepted');
  await keptState(page, 'draft', 'Saved');
  assert.equal(cookies.size, 1);
});
