import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { CaseResult, Outcome } from '#contract/events.ts';
import { appendVerdict } from '#server/store/events.ts';
import { claimSubmission } from '#server/store/submissions.ts';
import { aCaseResult, accepted } from '#server/testing/outcomes.ts';
import { judgeAs } from '#server/testing/solved.ts';
import { violations } from './axe.ts';
import { useOwnSite } from './own-site.ts';
import { idOf, openProblem, submitted } from './solve-page.ts';

/** What a judge says seldom, said here by the test. */
const { web, visit } = await useOwnSite();

const verdict = (page: Page) => page.getByTestId('verdict');

test('an error of the judge is called its own fault, counts for nothing, and one press sends it again', async () => {
  await using visitor = await visit({ bypassCSP: true, reducedMotion: 'reduce' });
  const { page } = visitor;
  await openProblem(page, 'double');
  await judgeAs(web.database, await submitted(page), { verdict: 'judge-error', passed: 0, total: 0 });
  await verdict(page).getByRole('heading', { name: 'Judge error' }).waitFor();
  assert.match(await verdict(page).innerText(), /Our fault, not yours\. It is not counted/);
  await page
    .getByTestId('announcer')
    .getByText(/^Submission: Judge error\./)
    .waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page
      .locator(`.monaco-editor.${colorScheme === 'dark' ? 'vs-dark' : 'vs'}`)
      .first()
      .waitFor();
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  const problem = await page.request.get('/api/problems/double');
  assert.equal(((await problem.json()) as { state: string }).state, 'new');

  const again = verdict(page).getByRole('button', { name: 'Submit again' });
  await judgeAs(web.database, await idOf(page, () => again.press('Enter')));
  await verdict(page).getByRole('heading', { name: 'Accepted' }).waitFor();
  assert.deepEqual(visitor.problems, []);
});

test('of a hidden case its group and the words of the author are shown, and not its input', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'double');
  const claim = await claimSubmission(web.database, await submitted(page), 'nobody');
  assert.ok(claim);
  const words = 'Think of what happens with the largest numbers.';
  const failed = {
    ...aCaseResult(2),
    group: 'hidden',
    verdict: 'wrong-answer',
    message: words,
  } as CaseResult;
  const outcome: Outcome = { ...accepted, verdict: 'wrong-answer', passed: 1, message: null };
  await appendVerdict(
    web.database,
    claim,
    [
      { type: 'running', cases: 2, attempt: 1 },
      aCaseResult(1),
      { ...failed, type: 'case' },
      { type: 'verdict', ...outcome },
    ],
    outcome,
  );
  await verdict(page).getByRole('heading', { name: 'Wrong answer' }).waitFor();
  const details = page.getByTestId('case-details');
  await details.getByText(words).waitFor();
  assert.match(await details.innerText(), /The input of this case is not shown\. .* in the group hidden/);
  assert.equal(await details.getByText('Expected').count(), 0);
  await page
    .getByTestId('strip')
    .getByRole('button', { name: /case 2: Wrong answer/ })
    .waitFor();
});
