import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { BuiltProblem } from '#server/problem/built-problem.ts';
import { findProblem } from '#server/store/problems.ts';
import { saveReferenceRun } from '#server/store/reference-runs.ts';
import { aProblem } from '#server/testing/a-problem.ts';
import { judgeAs, solvedBy } from '#server/testing/solved.ts';
import { violations } from './axe.ts';
import { useOwnSite } from './own-site.ts';
import { editorReady, openProblem, openTab, submitted } from './solve-page.ts';

/** All about numbers, but for the last. */
const problems: BuiltProblem[] = [
  aProblem({ slug: 'triple', title: 'Triple', difficulty: 2 }),
  aProblem({ slug: 'tenfold', title: 'Tenfold', difficulty: 5 }),
  aProblem({ slug: 'lonely', title: 'Lonely', tags: ['string'] }),
];

const { web, visit } = await useOwnSite(problems);
await solvedBy(
  web,
  [20, 22, 25, 26, 30, 34, 38, 60, 62, 70, 90, 400].map((cpuMs) => ({ cpuMs, memoryKiB: 9_000 })),
);
const found = await findProblem(web.database, 'double');
for (const cpuMs of [30, 32, 31]) {
  const run = { judgeId: 'a judge', cpuMs, memoryKiB: 9_000 + 10 * cpuMs };
  await saveReferenceRun(web.database, { versionId: found?.versionId ?? 0, ...run });
}

/** Submits by the keyboard, and has it accepted. */
async function solve(page: Page, slug: string, cpuMs: number): Promise<void> {
  await openProblem(page, slug);
  await judgeAs(web.database, await submitted(page), { cpuMs, memoryKiB: 9_010 });
  await page.getByTestId('verdict').getByRole('heading', { name: 'Accepted' }).waitFor();
}

const spread = (page: Page) => page.getByTestId('spread');
const next = (page: Page) => page.getByTestId('try-next');

test('an accepted submission is drawn among the others, with its noise, and told in words', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await solve(page, 'double', 28);
  await spread(page).getByText('Faster than about 60 % of 12 others').waitFor();
  await spread(page).getByText('Two runs of the same program differ by up to 2 ms here').waitFor();
  await spread(page).getByText('About the same as most of 12 others').waitFor();
  const drawn = spread(page).getByRole('img', { name: /^Time of the slowest case\..*Yours: 28 ms/ });
  assert.ok((await drawn.locator('rect').count()) > 5);
  await openTab(page, 'Submissions');
  await page.getByRole('button', { name: 'Accepted' }).first().click();
  await page.getByRole('button', { name: 'Restore into the editor' }).waitFor();
  assert.ok((await spread(page).count()) > 0, 'it is there in the history too');
  assert.deepEqual(visitor.problems, []);
});

test('with few who solved it nothing is drawn, but how many they are is said', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await solve(page, 'lonely', 28);
  await page.getByText('You are the first to solve this version of the problem.').waitFor();
  assert.equal(await spread(page).count(), 0);
});

test('what to try next is reached by the keyboard and says why, until nothing is left', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await solve(page, 'double', 28);
  const first = next(page).getByRole('link').first();
  assert.equal(await first.innerText(), 'Triple');
  await next(page).getByText('shares maths with this one, not tried yet, a step harder').waitFor();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/problems/triple');
  await editorReady(page);
  await solve(page, 'triple', 28);
  assert.equal(await next(page).getByRole('link', { name: 'Double' }).count(), 0, 'it is solved');
  await next(page).getByText('3 steps harder').waitFor();
  for (const slug of ['tenfold', 'lonely']) await solve(page, slug, 28);
  await next(page).getByText('You have solved every problem here').waitFor();
  await next(page).getByRole('link', { name: 'The list' }).click();
  await page.getByText('4 of 4 solved').waitFor();
});

const screens = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', contrast: 'more', width: 390 },
  { colorScheme: 'dark', contrast: 'more', width: 1440 },
] as const;

for (const { width, ...wish } of screens) {
  const { colorScheme, contrast } = { contrast: 'no-preference', ...wish } as const;
  const words = `${colorScheme}${contrast === 'more' ? ' with high contrast' : ''}, ${width} px`;
  test(`axe finds nothing in an accepted result, and nothing is wider than the screen, ${words}`, async () => {
    const options = {
      colorScheme,
      contrast,
      viewport: { width, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    } as const;
    await using visitor = await visit(options);
    const { page } = visitor;
    await solve(page, 'double', 28);
    await spread(page).getByText('Faster than').waitFor();
    await next(page).getByRole('link').first().waitFor();
    assert.deepEqual(await violations(page), []);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(wider, 0);
  });
}
