import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvents } from '#server/store/events.ts';
import { claimSubmission } from '#server/store/submissions.ts';
import { aCaseResult } from '#server/testing/outcomes.ts';
import { judgeAs } from '#server/testing/solved.ts';
import { Visitor } from '#server/testing/web-half.ts';
import { useOwnSite } from './own-site.ts';
import { draftOf, openProblem, openTab, placeOf, submitted, typeProgram } from './solve-page.ts';

/** What one is told while nothing comes yet: who is ahead, that a judge took over, that none is there. */
const { web, visit } = await useOwnSite();

test('the place in the queue is told, and told anew as it moves up', async () => {
  const others = [
    await new Visitor(web.address).submit('def double(n): return 1'),
    await new Visitor(web.address).submit('def double(n): return 2'),
  ];
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  await submitted(page);
  await page.getByText('In the queue: 2 ahead of you').waitFor();
  await judgeAs(web.database, others[0] ?? '');
  await page.getByText('In the queue: 1 ahead of you').waitFor();
  await judgeAs(web.database, others[1] ?? '');
  await page.getByText('Next in the queue').waitFor();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByTestId('cancelled').waitFor();
});

test('a judge that took over begins again, and the page says why the strip is empty once more', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const id = await submitted(page);
  const first = await claimSubmission(web.database, id, 'first');
  assert.ok(first);
  await appendEvents(web.database, first, [{ type: 'running', cases: 2, attempt: 1 }, aCaseResult(1)]);
  await page.getByText('1/2', { exact: true }).waitFor();
  const second = await claimSubmission(web.database, id, 'second');
  assert.ok(second);
  await appendEvents(web.database, second, [{ type: 'running', cases: 2, attempt: 2 }]);
  await page.getByText('Another judge took over and began again.').waitFor();
  await page.getByText('0/2', { exact: true }).waitFor();
  await judgeAs(web.database, id);
  await page.getByTestId('verdict').getByRole('heading', { name: 'Accepted' }).waitFor();
});

test('while no judge is there the page says so, and takes what is submitted', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await web.database.execute(`update judges set seen_at = now() - interval '1 day'`);
  try {
    await openProblem(page, 'double');
    const note = page.getByRole('status').getByText('No judge is running just now');
    await note.waitFor();
    await submitted(page);
    await page.getByText('Next in the queue').waitFor();
    await web.database.execute(`update judges set seen_at = now() + interval '1 day'`);
    await note.waitFor({ state: 'detached' });
  } finally {
    await web.database.execute(`update judges set seen_at = now() + interval '1 day'`);
  }
});

test('with a soft keyboard open the code and both buttons are in sight, large enough for a thumb', async () => {
  // What is left of a phone's screen above its keyboard.
  const viewport = { width: 390, height: 360 };
  await using visitor = await visit({ viewport, hasTouch: true });
  const { page } = visitor;
  await openProblem(page, 'double');
  await openTab(page, 'Code');
  await typeProgram(page, 'def double(n):\n    return n * 2');
  assert.match((await draftOf(page, 'double')) ?? '', /return n \* 2/);
  const line = await placeOf(page.locator('.view-line', { hasText: 'return' }));
  for (const name of ['Run', 'Submit']) {
    const button = await placeOf(page.getByRole('button', { name, exact: true }));
    assert.ok(line.y + line.height <= button.y, `${name} does not cover the line`);
    assert.ok(button.y + button.height <= viewport.height, `${name} is in sight`);
    assert.ok(button.width > 150 && button.height >= 40, `${name}: ${button.width} × ${button.height}`);
  }
  const editor = await placeOf(page.getByTestId('editor'));
  assert.ok(editor.height > 100, `the editor: ${editor.height}`);
  await page.getByRole('button', { name: 'Python help' }).tap();
  const dialog = await placeOf(page.getByRole('dialog', { name: 'Python help' }));
  assert.ok(dialog.x >= 0 && dialog.x + dialog.width <= viewport.width, 'the switches are in sight');
});
