import type { Page } from 'playwright-core';

export const password = 'correct horse';

let made = 0;
export function newEmail(): string {
  made += 1;
  return `learner${made}-${Date.now()}@example.org`;
}

export async function signUp(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create an account' }).click();
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByLabel('Password', { exact: true }).fill(password);
  await dialog.getByLabel('Name (optional)').fill('Ada');
  await dialog.getByRole('button', { name: 'Create an account' }).click();
  await isSignedIn(page);
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await fillSignIn(page, email);
  await isSignedIn(page);
}

export async function fillSignIn(page: Page, email: string, secret = password): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByLabel('Password', { exact: true }).fill(secret);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
}

export async function isSignedIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ada', exact: true }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

export async function openSignOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ada', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
}

/** The page is loaded anew by it: who comes next finds nothing. */
export async function signOut(page: Page): Promise<void> {
  await openSignOut(page);
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
}
