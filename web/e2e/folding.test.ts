import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useOwnSite } from './own-site.ts';
import { editorReady, openProblem, placeOf } from './solve-page.ts';

const { visit } = await useOwnSite();

/** What is left of a pane that is folded. */
const rail = 48;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function sizeOf(page: Page, id: 'left' | 'code' | 'bottom'): Promise<number> {
  const { width, height } = await placeOf(page.locator(`[data-panel]#${id}`));
  return id === 'left' ? width : height;
}

for (const { id, fold, unfold } of [
  { id: 'left', fold: 'Fold the problem pane', unfold: 'Unfold statement' },
  { id: 'code', fold: 'Fold the code pane', unfold: 'Unfold the code pane' },
  { id: 'bottom', fold: 'Fold the cases pane', unfold: 'Unfold the cases pane' },
] as const) {
  test(`the pane "${id}" folds by key, stays folded after a reload, and comes back as large as it was`, async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await openProblem(page, 'double');
    const before = await sizeOf(page, id);
    await button(page, fold).press('Enter');
    await button(page, unfold).waitFor();
    assert.ok((await sizeOf(page, id)) < rail);
    await page.reload();
    await editorReady(page);
    assert.ok((await sizeOf(page, id)) < rail, 'after a reload');
    await button(page, unfold).press('Enter');
    await button(page, fold).waitFor();
    const back = await sizeOf(page, id);
    assert.ok(Math.abs(back - before) < 8, `${before} before, ${back} now`);
    assert.deepEqual(visitor.problems, []);
  });
}

test('what is asked for opens the pane that it is in: a run its result, a key its tab', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  await button(page, 'Fold the cases pane').click();
  await button(page, 'Unfold the cases pane').waitFor();
  await page.keyboard.press("ControlOrMeta+'");
  await page.getByText('Next in the queue').waitFor();
  assert.ok(await page.getByRole('tab', { name: 'Result', selected: true }).isVisible());
  assert.ok((await sizeOf(page, 'bottom')) > 2 * rail);

  await button(page, 'Fold the problem pane').click();
  await button(page, 'Unfold statement').waitFor();
  await page.keyboard.press('Alt+2');
  await page.locator('[role="tab"]:focus', { hasText: 'Hints' }).waitFor();
  assert.ok((await sizeOf(page, 'left')) > 2 * rail);
});

test('each tab has its key, in the order in which they stand', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const names = ['Statement', 'Hints', 'Editorial', 'Submissions', 'Notes', 'Code', 'Cases', 'Result'];
  for (const [index, name] of names.entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    if (name === 'Code') await page.locator('.monaco-editor.focused').waitFor();
    else await page.locator('[role="tab"][aria-selected="true"]:focus', { hasText: name }).waitFor();
  }
});

test('the height of the code is changed by key, and outlives the page', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const before = await sizeOf(page, 'code');
  await page.getByRole('separator', { name: 'Height of the code' }).focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  const taller = await sizeOf(page, 'code');
  assert.ok(taller > before + 20, `${before} → ${taller}`);
  await page.reload();
  await editorReady(page);
  assert.ok(Math.abs((await sizeOf(page, 'code')) - taller) < 4);
});
