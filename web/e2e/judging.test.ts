import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { appendEvents } from '#server/store/events.ts';
import { claimSubmission } from '#server/store/submissions.ts';
import { aCaseResult } from '#server/testing/outcomes.ts';
import { violations } from './axe.ts';
import { useOwnSite } from './own-site.ts';
import { openProblem, submitted } from './solve-page.ts';

const { web, visit } = await useOwnSite();

async function endlessMotions(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = document.getAnimations().map(({ effect }) => effect?.getComputedTiming().iterations);
    return times.filter((times) => times === Number.POSITIVE_INFINITY).length;
  });
}

const looks = [
  { colorScheme: 'light', contrast: 'no-preference', editor: '.vs' },
  { colorScheme: 'dark', contrast: 'no-preference', editor: '.vs-dark' },
  { colorScheme: 'light', contrast: 'more', editor: '.hc-light' },
  { colorScheme: 'dark', contrast: 'more', editor: '.hc-black' },
] as const;

async function show(page: Page, { editor, ...wish }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia(wish);
  await page.locator(`.monaco-editor${editor}`).first().waitFor({ state: 'attached' });
  // The editor draws the line of its cursor a frame after it has taken the theme.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

for (const width of [1440, 1024, 390]) {
  test(`axe finds nothing while a submission waits and while it is judged, ${width} px wide`, async () => {
    const viewport = { width, height: 850 };
    await using visitor = await visit({ viewport, bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = visitor;
    await openProblem(page, 'double');
    const id = await submitted(page);
    const lookAround = async (when: string) => {
      assert.equal(await endlessMotions(page), 0, `${when}: who wants less motion has none that goes on`);
      for (const look of looks) {
        await show(page, look);
        assert.deepEqual(await violations(page), [], `${when}, ${look.colorScheme}, ${look.contrast}`);
      }
    };
    await page.getByRole('button', { name: 'Cancel', exact: true }).waitFor();
    await lookAround('waiting');

    const claim = await claimSubmission(web.database, id, 'nobody');
    assert.ok(claim);
    await appendEvents(web.database, claim, [{ type: 'running', cases: 2, attempt: 1 }, aCaseResult(1)]);
    await page.getByText('1/2', { exact: true }).waitFor();
    await lookAround('judged');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByTestId('cancelled').waitFor();
    assert.deepEqual(visitor.problems, []);
  });
}
