import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { findAccount } from '#server/store/people.ts';
import { resetPassword } from '#server/store/reset-password.ts';
import { aProblem } from '#server/testing/a-problem.ts';
import { signedUp } from '#server/testing/account-holder.ts';
import { judgeAs } from '#server/testing/solved.ts';
import { fillSignIn } from './account-page.ts';
import { violations } from './axe.ts';
import { useOwnSite } from './own-site.ts';
import { editorReady, keptState, openProblem, openTab, submitted, typeProgram } from './solve-page.ts';

const given = 'abcd-efgh-jkmn-pqrs';
const { web, visit } = await useOwnSite([aProblem({ slug: 'triple', title: 'Triple' })]);

/** An account that has a draft of its own, made elsewhere. */
async function accountWithDraft() {
  const { visitor, email } = await signedUp(web);
  await visitor.send('PUT', '/api/problems/triple/draft', { text: 'x = "older"', basedOn: 0 });
  return email;
}

async function giveNewPassword(email: string): Promise<void> {
  const userId = await findAccount(web.database, email);
  const options = { secret: 'a secret for tests, long enough for it', publicUrl: 'http://localhost' };
  await resetPassword(web.database, options, { userId: userId ?? '', password: given });
}

async function submitAccepted(page: Page): Promise<void> {
  await judgeAs(web.database, await submitted(page));
}

for (const { colorScheme, contrast, width } of [
  { colorScheme: 'light', contrast: 'no-preference', width: 1440 },
  { colorScheme: 'dark', contrast: 'no-preference', width: 390 },
  { colorScheme: 'dark', contrast: 'more', width: 1024 },
] as const) {
  const words = `${colorScheme}, ${contrast === 'more' ? 'high contrast, ' : ''}${width} px wide`;
  test(`what the page says of accounts, from a hint to a password that was given: ${words}`, async () => {
    const email = await accountWithDraft();
    const viewport = { width, height: 850 };
    const wish = { colorScheme, contrast, viewport, reducedMotion: 'reduce', bypassCSP: true } as const;
    await using visitor = await visit(wish);
    const { page } = visitor;
    await openProblem(page, 'triple');
    if (width < 768) await openTab(page, 'Code');
    await typeProgram(page, 'x = "newer"\n');
    await keptState(page, 'draft', 'Saved');
    await submitAccepted(page);
    await page.getByTestId('account-hint').waitFor();
    assert.deepEqual(await violations(page), [], 'the hint');

    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await fillSignIn(page, email);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    if (width < 768) await openTab(page, 'Code');
    await page.getByText('there was another draft of this problem').waitFor();
    assert.deepEqual(await violations(page), [], 'a draft that was set aside');

    await giveNewPassword(email);
    await page.reload();
    await editorReady(page);
    await page.getByText('You have been signed out.').waitFor();
    assert.deepEqual(await violations(page), [], 'a session that has ended');
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await fillSignIn(page, email, given);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Choose one of your own').waitFor();
    assert.deepEqual(await violations(page), [], 'a password that was given');
    await dialog.getByLabel('Your password now', { exact: true }).fill(given);
    await dialog.getByLabel('The new password', { exact: true }).fill('battery staple');
    await dialog.getByRole('button', { name: 'Change it' }).click();
    await dialog.getByText('Your password is changed.').waitFor();
  });
}
