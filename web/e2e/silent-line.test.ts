import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { judgeAs } from '#server/testing/solved.ts';
import { useOwnSite } from './own-site.ts';
import { openProblem, submitted } from './solve-page.ts';
import { startWire, type Wire } from './wire.ts';

/** Judged by the test itself, in an instant: a page gives a silent line up after a while, however busy the machine is. */
const { web, visit } = await useOwnSite();

const verdict = (page: Page) => page.getByTestId('verdict').getByRole('heading').innerText();

/** Leaves a page whose submission has been judged after its line went silent: nothing has told it so. */
async function judgedInSilence(page: Page, wire: Wire): Promise<void> {
  await openProblem(page, 'double');
  const id = await submitted(page);
  await page.getByText('Next in the queue').waitFor();
  wire.silence();
  await judgeAs(web.database, id);
  assert.equal(await page.getByTestId('verdict').count(), 0, 'the dead line says nothing');
}

test('what was judged while the laptop slept is there when it wakes', async () => {
  await using wire = await startWire(web.address);
  await using visitor = await visit({ baseURL: wire.url });
  const { page } = visitor;
  await judgedInSilence(page, wire);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  assert.equal(await verdict(page), 'Accepted');
});

test('a line that has died without a word is given up by itself, and the verdict comes', async () => {
  await using wire = await startWire(web.address);
  await using visitor = await visit({ baseURL: wire.url });
  const { page } = visitor;
  await judgedInSilence(page, wire);
  assert.equal(await verdict(page), 'Accepted');
});
