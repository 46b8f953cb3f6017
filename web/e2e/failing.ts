import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { CaseResult, JudgeEvent } from '#contract/events.ts';
import { appendVerdict } from '#server/store/events.ts';
import { claimSubmission } from '#server/store/submissions.ts';
import { accepted } from '#server/testing/outcomes.ts';
import type { WebHalf } from '#server/testing/web-half.ts';
import { idOf } from './solve-page.ts';

/** Of the problem `double`, on a site without a judge. */
export const failed: CaseResult = {
  ordinal: 1,
  group: 'sample',
  name: 'n is 2',
  verdict: 'wrong-answer',
  cpuMs: 1,
  wallMs: 1,
  memoryKiB: 9000,
  message: 'It differs.',
  fault: null,
  detail: { input: { n: '2' }, expected: '[1, 4]', actual: '[1, 5]', stdout: 'looking at 2\n', stderr: '' },
};

/** Presses a key, and has what was sent fail at this case. */
export async function failAt(
  web: WebHalf,
  page: Page,
  key: string,
  result: CaseResult,
  passed: JudgeEvent[] = [],
): Promise<void> {
  const id = await idOf(page, () => page.keyboard.press(key));
  const claim = await claimSubmission(web.database, id, 'nobody');
  assert.ok(claim);
  const outcome = { ...accepted, verdict: result.verdict, passed: 1, message: result.message } as const;
  await appendVerdict(
    web.database,
    claim,
    [
      { type: 'running', cases: passed.length + 2, attempt: 1 },
      ...passed,
      { type: 'case', ...result },
      { type: 'verdict', ...outcome },
    ],
    outcome,
  );
  await page.getByTestId('verdict').waitFor();
}
