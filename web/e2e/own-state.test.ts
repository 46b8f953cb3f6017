import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { violations } from './axe.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { wrongCache } from './programs.ts';
import { openProblem, run, submit, typeProgram } from './solve-page.ts';

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const toldCache = `${wrongCache}
    def __repr__(self) -> str:
        return f"LRUCache({dict(self.items)}) <b>"
`;

test('the failing call is told with what the object says of itself, as text', async () => {
  await using visitor = await newVisitor(browser, { bypassCSP: true });
  const { page } = visitor;
  await openProblem(page, 'lru-cache');
  await typeProgram(page, toldCache);
  const state = page.getByTestId('case-details').getByTestId('own-state');
  for (const judged of [run, submit]) {
    assert.equal(await judged(page), 'Wrong answer');
    assert.match(
      await state.innerText(),
      /^State after call \d+, by its own __repr__\s+LRUCache\(\{.*\}\) <b>$/,
    );
  }
  assert.deepEqual(await violations(page), []);
  await typeProgram(page, wrongCache);
  assert.equal(await run(page), 'Wrong answer');
  await page.getByTestId('case-details').getByText('expected').first().waitFor();
  assert.equal(await state.count(), 0);
});
