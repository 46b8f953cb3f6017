import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { aProblem } from '#server/testing/a-problem.ts';
import { judgeAs } from '#server/testing/solved.ts';
import { useOwnSite } from './own-site.ts';

const { web, visit } = await useOwnSite([
  aProblem({ slug: 'triple', title: 'Triple', difficulty: 2 }),
  aProblem({ slug: 'reverse', title: 'Reverse', difficulty: 3, tags: ['string'] }),
]);

/** With the session that the page has. */
async function submitted(page: Page, problem: string): Promise<string> {
  const data = { problem, source: 'def double(n): return n + n', mode: 'submit' };
  const response = await page.request.post('/api/submissions', { data });
  return ((await response.json()) as { id: string }).id;
}

const titles = (page: Page) => page.locator('tbody').getByRole('link').allInnerTexts();
const next = (page: Page) => page.getByRole('link', { name: /^Next unsolved: / });

test('the list goes by what one has done: states, the next unsolved and the progress of each tag', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/');
  await page.getByText('0 of 3 solved').waitFor();
  assert.equal(await next(page).innerText(), 'Next unsolved: Title of double');
  await judgeAs(web.database, await submitted(page, 'double'));
  await judgeAs(web.database, await submitted(page, 'triple'), { verdict: 'wrong-answer', passed: 1 });
  await page.reload();
  await page.getByText('1 of 3 solved').waitFor();
  assert.equal(await next(page).innerText(), 'Next unsolved: Triple');
  await page.getByRole('link', { name: /^maths ?1\/2 solved$/ }).waitFor();
  await page.getByRole('link', { name: /^string ?0\/1 solved$/ }).waitFor();
  for (const [state, title] of [
    ['solved', 'Title of double'],
    ['attempted', 'Triple'],
    ['new', 'Reverse'],
  ] as const) {
    await page.getByLabel('State').selectOption(state);
    await page.waitForURL((url) => url.searchParams.get('state') === state);
    await page.getByText('1 problem of 3').waitFor();
    assert.deepEqual(await titles(page), [title]);
    await page.reload();
    await page.getByText('1 problem of 3').waitFor();
    assert.deepEqual(await titles(page), [title], 'the address is the list');
  }
  assert.deepEqual(visitor.problems, []);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with high contrast what is not done does not look done, ${colorScheme}`, async () => {
    await using visitor = await visit({ colorScheme, contrast: 'more' });
    const { page } = visitor;
    await page.goto('/');
    const tag = page.getByRole('link', { name: /^maths ?0\/2 solved$/ });
    const track = tag.locator('span[aria-hidden]');
    const bar = page.locator('tbody [data-filled="false"]').first();
    for (const empty of [track, bar]) {
      const background = await empty.evaluate((element) => getComputedStyle(element).backgroundColor);
      assert.equal(background, 'rgba(0, 0, 0, 0)');
    }
  });
}
