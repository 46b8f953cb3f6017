import type { Page } from 'playwright-core';
import { keyTimes, watchKeys } from './key-times.ts';

/** What one visit of the list of problems took. */
export type ListVisit = {
  /** From the start of the navigation to the first problems. */
  rowsMs: number;
  /** Work of the main thread for each key press in the search: handling it, and the frame that shows it. */
  keyMs: number[];
};

export async function measureListVisit(page: Page): Promise<ListVisit> {
  await page.addInitScript(() => {
    const look = () => {
      if ('rowsMs' in globalThis || !document.querySelector('tbody a')) return;
      Object.assign(globalThis, { rowsMs: performance.now() });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  await page.waitForFunction(() => 'rowsMs' in globalThis);
  const rowsMs = await page.evaluate(() => (globalThis as unknown as { rowsMs: number }).rowsMs);
  await page.getByRole('textbox', { name: 'Search problems' }).click();
  await watchKeys(page);
  await page.keyboard.type('resume uber', { delay: 60 });
  await page.getByText(/^1 problem of/).waitFor();
  const keyMs = await keyTimes(page);
  await page.close();
  return { rowsMs, keyMs };
}
