import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { aProblem } from '#server/testing/a-problem.ts';
import { judgeAs } from '#server/testing/solved.ts';
import { fillSignIn, isSignedIn, newEmail, password, signIn, signUp } from './account-page.ts';
import { useOwnSite } from './own-site.ts';
import {
  draftOf,
  editorReady,
  keptState,
  openProblem,
  openTab,
  submitted,
  textOnServer,
  typeProgram,
} from './solve-page.ts';

const { web, visit } = await useOwnSite([aProblem({ slug: 'triple', title: 'Triple' })]);

const note = (page: Page) => page.getByRole('textbox', { name: 'Your notes on this problem' });
const line = (page: Page, text: string) => page.locator('.view-line', { hasText: text });

test('signing up in the middle of a problem keeps everything, and a second browser has it too', async () => {
  await using desk = await visit();
  const { page } = desk;
  const email = newEmail();
  await openProblem(page, 'triple');
  await typeProgram(page, 'x = "before"\n');
  await openTab(page, 'Notes');
  await note(page).fill('the idea');
  const id = await submitted(page);
  await page.getByText('In the queue').first().waitFor();
  await signUp(page, email);
  assert.equal(await note(page).inputValue(), 'the idea');
  await line(page, 'before').waitFor();
  // Judged only now: the line that the guest had opened tells the account.
  await judgeAs(web.database, id);
  await page.getByTestId('verdict').getByRole('heading', { name: 'Accepted' }).waitFor();
  await typeProgram(page, 'x = "after"\n');
  await keptState(page, 'draft', 'Saved');
  await keptState(page, 'note', 'Saved');

  await using laptop = await visit();
  await openProblem(laptop.page, 'triple');
  await signIn(laptop.page, email);
  await line(laptop.page, 'after').waitFor();
  await openTab(laptop.page, 'Notes');
  assert.equal(await note(laptop.page).inputValue(), 'the idea');
  await openTab(laptop.page, 'Submissions');
  await laptop.page.getByRole('row', { name: /Accepted/ }).waitFor();
  await laptop.page.goto('/');
  await laptop.page.getByRole('row', { name: /Triple.*Solved|Solved.*Triple/ }).waitFor();
  assert.deepEqual([...desk.problems, ...laptop.problems], []);
});

test('by the keyboard alone one signs up, is told what is wrong at its field, and is back in the code', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'triple');
  const corner = page.getByRole('button', { name: 'Sign in', exact: true });
  await corner.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('E-mail address').waitFor();
  await page.keyboard.type('nobody');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Enter an e-mail address').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  assert.equal(await focused(), 'email');
  await page.getByRole('dialog').getByRole('button', { name: 'Create an account' }).press('Enter');
  await page.getByLabel('Name (optional)').waitFor();
  assert.equal(await focused(), 'email');
  await page.keyboard.type(newEmail());
  await page.keyboard.press('Tab');
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('at least 8 characters').waitFor();
  assert.equal(await focused(), 'password');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await isSignedIn(page);
  await page.getByTestId('announcer').getByText('Signed in as Ada').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Ada');
});

test('a password can be looked at, and a wrong one says no more than that', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const field = page.getByRole('dialog').getByLabel('Password', { exact: true });
  await field.fill('secret words');
  assert.equal(await field.getAttribute('type'), 'password');
  await page.getByRole('button', { name: 'Show: Password' }).click();
  assert.equal(await field.getAttribute('type'), 'text');
  await fillSignIn(page, 'nobody@example.org', 'secret words');
  await page.getByRole('alert').getByText('The e-mail address or the password is wrong').waitFor();
  assert.equal(await field.inputValue(), 'secret words');
});

test('two drafts of one problem: the other is set aside until one has chosen, and both can be compared', async () => {
  await using desk = await visit();
  const email = newEmail();
  await openProblem(desk.page, 'triple');
  await signUp(desk.page, email);
  await typeProgram(desk.page, 'x = "older"\n');
  await keptState(desk.page, 'draft', 'Saved');
  await using laptop = await visit();
  const { page } = laptop;
  await openProblem(page, 'triple');
  await typeProgram(page, 'x = "newer"\n');
  await keptState(page, 'draft', 'Saved');
  await signIn(page, email);
  await page.getByText('there was another draft of this problem').waitFor();
  await line(page, 'newer').waitFor();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('dialog').getByRole('figure', { name: 'Set aside' }).getByText('older').waitFor();
  await page.keyboard.press('Escape');
  await page.reload();
  await editorReady(page);
  await page.getByRole('button', { name: 'Use the other code' }).click();
  await line(page, 'older').waitFor();
  await keptState(page, 'draft', 'Saved');
  assert.equal(await textOnServer(page, 'triple', 'draft'), 'x = "older"');
  await page.getByText('there was another draft of this problem').waitFor({ state: 'hidden' });
  assert.equal(await draftOf(page, 'triple'), 'x = "older"');
});

test('a guest is told once, quietly, that an account keeps their work; who has one is not', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'triple');
  await judgeAs(web.database, await submitted(page));
  await page.getByTestId('account-hint').getByRole('button', { name: 'An account' }).click();
  await page.getByRole('dialog').getByLabel('Name (optional)').waitFor();
  await page.keyboard.press('Escape');
  await signUp(page, newEmail());
  await page.getByTestId('account-hint').waitFor({ state: 'hidden' });
});
