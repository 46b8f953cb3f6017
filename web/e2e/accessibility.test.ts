import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newEmail, signUp } from './account-page.ts';
import { violations } from './axe.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { crashingGap } from './programs.ts';
import { editorReady, openTab, run, typeProgram } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const screens = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', contrast: 'more', width: 1024 },
  { colorScheme: 'dark', contrast: 'more', width: 1024 },
] as const;

for (const { width, ...wish } of screens) {
  const { colorScheme, contrast } = { contrast: 'no-preference', ...wish } as const;
  const words = contrast === 'more' ? `${colorScheme} with high contrast` : colorScheme;
  test(`axe finds nothing on any page, ${words}, ${width} px wide`, async () => {
    // The page's own policy would refuse the checker's script.
    const options = {
      colorScheme,
      contrast,
      viewport: { width, height: 850 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    } as const;
    await using visitor = await newVisitor(browser, options);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    assert.deepEqual(await violations(page), []);
    await checkAccounts(page);

    await page.getByRole('link', { name: 'First Missing Positive', exact: true }).click();
    await page.getByRole('heading', { name: 'Your task' }).waitFor();
    assert.deepEqual(await violations(page), []);
    for (const tab of ['Hints', 'Editorial', 'Notes', 'Cases']) {
      await openTab(page, tab);
      if (tab === 'Notes') await page.getByRole('textbox', { name: 'Your notes on this problem' }).waitFor();
      assert.deepEqual(await violations(page), [], tab);
    }

    await editorReady(page);
    if (width < 768) await openTab(page, 'Code');
    await typeProgram(page, crashingGap);
    // Suggestions come and go with time, and have a test of their own; a moved cursor ends them.
    await page.keyboard.press('Home');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    assert.deepEqual(await violations(page), [], 'Code');
    assert.equal(await run(page), 'Runtime error');
    assert.deepEqual(await violations(page), [], 'Result');
    await openTab(page, 'Submissions');
    await page
      .getByRole('row', { name: /Runtime error/ })
      .getByRole('button')
      .click();
    await page.getByRole('button', { name: 'Restore into the editor' }).waitFor();
    assert.deepEqual(await violations(page), [], 'Submissions');
    await openTab(page, width < 768 ? 'Result' : 'Statement');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await violations(page), [], 'Keys');
  });
}

/** The dialogs of accounts, with what is wrong in them, and then signed in. */
async function checkAccounts(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.getByText('Enter your password').waitFor();
  assert.deepEqual(await violations(page), [], 'Sign in');
  await dialog.getByRole('button', { name: 'Create an account' }).click();
  await dialog.getByLabel('Name (optional)').waitFor();
  assert.deepEqual(await violations(page), [], 'Create an account');
  await page.keyboard.press('Escape');
  await signUp(page, newEmail());
  await page.getByRole('button', { name: 'Ada', exact: true }).click();
  await dialog.getByText('Change your password').click();
  await dialog.getByText('Delete your account').click();
  assert.deepEqual(await violations(page), [], 'Your account');
  await page.keyboard.press('Escape');
}
