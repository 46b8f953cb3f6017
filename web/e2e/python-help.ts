import type { Page } from 'playwright-core';
import { openProblem } from './solve-page.ts';

const patienceMs = 60_000;
const pressAgainMs = 2_000;

/** Python help as a person uses it: by its switches, its marks and the words on them. */
export async function helpReady(page: Page): Promise<void> {
  await page.locator('[data-testid="python-help"][data-state="ready"]').waitFor({ state: 'attached' });
}

export async function openWithHelp(page: Page, slug: string): Promise<void> {
  await openProblem(page, slug);
  await helpReady(page);
}

/** Turns a switch round. */
export async function switchHelp(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Python help' });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await page.getByRole('switch', { name }).click({ force: true });
}

/** Presses a key that goes to the next mark until its words are those. Marks come a moment after what was typed, one
 *  tool's before the other's, and one that is shown already does not change by itself. */
export async function markedWith(page: Page, key: string, words: RegExp): Promise<void> {
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'attached' });
  const told = page.locator('.marker-widget', { hasText: words });
  const deadline = Date.now() + patienceMs;
  const isTold = () =>
    told.waitFor({ timeout: pressAgainMs }).then(
      () => true,
      () => false,
    );
  do await page.keyboard.press(key);
  while (!(await isTold()) && Date.now() < deadline);
  await told.waitFor({ timeout: pressAgainMs });
}

export async function marked(page: Page, className: string): Promise<number> {
  return page.locator(`.${className}`).count();
}
