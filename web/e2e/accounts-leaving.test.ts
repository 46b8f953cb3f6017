import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { aProblem } from '#server/testing/a-problem.ts';
import {
  fillSignIn,
  isSignedIn,
  newEmail,
  openSignOut,
  password,
  signIn,
  signOut,
  signUp,
} from './account-page.ts';
import { useOwnSite } from './own-site.ts';
import { draftOf, editorReady, keptState, openProblem, textOnServer, typeProgram } from './solve-page.ts';

const { visit } = await useOwnSite([aProblem({ slug: 'triple', title: 'Triple' })]);

const line = (page: Page, text: string) => page.locator('.view-line', { hasText: text });
const everythingStored = (page: Page) =>
  page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

/** Somebody with an account who has written this. */
async function writer(text: string) {
  const visitor = await visit();
  const email = newEmail();
  await openProblem(visitor.page, 'triple');
  await signUp(visitor.page, email);
  await typeProgram(visitor.page, `x = "${text}"\n`);
  await keptState(visitor.page, 'draft', 'Saved');
  return { visitor, page: visitor.page, email };
}

test('signing out leaves nothing of theirs for the next person; their own cases are there when they are back', async () => {
  const { visitor, page, email } = await writer('private');
  await using _ = visitor;
  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByLabel('Name', { exact: true }).fill('case of mine');
  await signOut(page);
  await editorReady(page);
  await keptState(page, 'draft', 'Starter code');
  assert.doesNotMatch(await everythingStored(page), /private/);
  assert.equal(await page.getByText('case of mine').count(), 0);
  assert.equal((await page.request.get('/api/submissions')).status(), 401);
  await signIn(page, email);
  await line(page, 'private').waitFor();
  await page.reload();
  await page.getByText('case of mine').first().waitFor();
  assert.deepEqual(visitor.problems, []);
});

test('who comes right after them, in the same browser, is a guest of their own', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'triple');
  await typeProgram(page, 'x = "of the first"\n');
  await keptState(page, 'draft', 'Saved');
  await signUp(page, newEmail());
  await signOut(page);
  await editorReady(page);
  await typeProgram(page, 'x = "of the next"\n');
  await keptState(page, 'draft', 'Saved');
  assert.equal(await textOnServer(page, 'triple', 'draft'), 'x = "of the next"');
  assert.equal((await page.request.get('/api/session').then((said) => said.json())).person.isGuest, true);
  assert.deepEqual(visitor.problems, []);
});

test('what has not reached the server is asked about, and can wait here until its owner is back', async () => {
  const { visitor, page, email } = await writer('sent');
  await using _ = visitor;
  await page.route('**/draft', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await typeProgram(page, 'x = "unsent"\n');
  await openSignOut(page);
  await page.getByRole('alert').getByText('the draft of triple').waitFor();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Keep them here until I am back' }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await editorReady(page);
  await keptState(page, 'draft', 'Starter code');
  await page.unroute('**/draft');
  await signIn(page, email);
  await line(page, 'unsent').waitFor();
  await keptState(page, 'draft', 'Saved');
  assert.equal(await textOnServer(page, 'triple', 'draft'), 'x = "unsent"');
});

test('another tab goes on as the same person when one signs in, and shows nothing more when they sign out', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  const other = await visitor.newTab();
  const email = newEmail();
  await openProblem(page, 'triple');
  await typeProgram(page, 'x = "ours"\n');
  await keptState(page, 'draft', 'Saved');
  await openProblem(other, 'triple');
  await signUp(page, email);
  await other.getByRole('button', { name: 'Ada', exact: true }).waitFor();
  await typeProgram(other, 'x = "from the other tab"\n');
  await keptState(other, 'draft', 'Saved');
  assert.equal(await textOnServer(other, 'triple', 'draft'), 'x = "from the other tab"');
  await page.getByRole('button', { name: 'Use the other tab’s code' }).click();
  await keptState(page, 'draft', 'Saved');
  await signOut(page);
  await other.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await editorReady(other);
  await keptState(other, 'draft', 'Starter code');
  assert.doesNotMatch(await everythingStored(other), /from the other tab/);
});

test('a page that has not noticed a change of persons writes nothing in the name of the next', async () => {
  const { visitor, page } = await writer('of the first');
  await using _ = visitor;
  // Somebody else signs in with the same cookies, and no tab is told.
  const second = newEmail();
  const made = await page.request.post('/api/sign-up', { data: { email: second, password } });
  assert.equal(made.status(), 201);
  await typeProgram(page, 'x = "of the first, later"\n');
  await page.getByRole('button', { name: second.split('@')[0] ?? '', exact: true }).waitFor();
  await editorReady(page);
  await keptState(page, 'draft', 'Starter code');
  assert.equal(await textOnServer(page, 'triple', 'draft'), null);
});

test('a session that has ended is told of, loses nothing, and goes on when they sign in again', async () => {
  const { visitor, page, email } = await writer('before');
  await using _ = visitor;
  await page.context().clearCookies();
  await typeProgram(page, 'x = "meanwhile"\n');
  await page.getByText('You have been signed out.').waitFor();
  assert.equal(await draftOf(page, 'triple'), 'x = "meanwhile"');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await fillSignIn(page, 'somebody@example.org');
  await page.getByRole('alert').getByText(`still has texts of ${email}`).waitFor();
  await fillSignIn(page, email);
  await isSignedIn(page);
  await keptState(page, 'draft', 'Saved');
  assert.equal(await textOnServer(page, 'triple', 'draft'), 'x = "meanwhile"');
  assert.equal(await page.getByText('You have been signed out.').count(), 0);
});

test('whoever finds the ended session of somebody else removes their texts before going on', async () => {
  const { visitor, page } = await writer('before');
  await using _ = visitor;
  await page.context().clearCookies();
  await typeProgram(page, 'x = "meanwhile"\n');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByRole('button', { name: 'I am somebody else' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('alert').getByText('the draft of triple').waitFor();
  await page.getByRole('button', { name: 'Throw them away' }).click();
  await page.getByText('You have been signed out.').waitFor({ state: 'hidden' });
  await editorReady(page);
  await keptState(page, 'draft', 'Starter code');
  assert.doesNotMatch(await everythingStored(page), /before|meanwhile/);
  await signUp(page, newEmail());
});

test('a password is changed and an account deleted where one is, with the password', async () => {
  const { visitor, page, email } = await writer('going');
  await using _ = visitor;
  await page.getByRole('button', { name: 'Ada', exact: true }).click();
  await page.getByText('Change your password').click();
  await page.getByLabel('Your password now', { exact: true }).fill('not mine');
  await page.getByLabel('The new password', { exact: true }).fill('battery staple');
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('alert').getByText('This is not your password').waitFor();
  await page.getByLabel('Your password now', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('dialog').getByText('Your password is changed.').waitFor();
  await page.getByText('Delete your account').click();
  await page.getByLabel('Your password', { exact: true }).fill('battery staple');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await editorReady(page);
  assert.doesNotMatch(await everythingStored(page), /going/);
  const gone = await page.request.post('/api/sign-in', { data: { email, password: 'battery staple' } });
  assert.equal(gone.status(), 401);
});
