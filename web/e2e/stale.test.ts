import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failAt, failed } from './failing.ts';
import { useOwnSite } from './own-site.ts';
import { draftOf, openProblem, typeProgram } from './solve-page.ts';

const { web, visit } = await useOwnSite();

for (const { key, word } of [
  { key: "ControlOrMeta+'", word: 'Run' },
  { key: 'ControlOrMeta+Enter', word: 'Submit' },
]) {
  test(`a result is grey while the code is another than what was judged, and no longer: ${word}`, async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await openProblem(page, 'double');
    await typeProgram(page, 'def double(n): return 1');
    await failAt(web, page, key, failed);
    const filter = () =>
      page.getByTestId('verdict').evaluate((verdict) => {
        let element: Element | null = verdict;
        while (element && getComputedStyle(element).filter === 'none') element = element.parentElement;
        return element && getComputedStyle(element).filter;
      });
    assert.equal(await filter(), null);
    const judged = await draftOf(page, 'double');
    await page.keyboard.press('End');
    await page.keyboard.type('2');
    await page.getByText('The code has changed since this was judged').waitFor();
    assert.equal(await filter(), 'grayscale(1)');
    await page.getByRole('button', { name: `${word} again` }).waitFor();
    await page.keyboard.press('Backspace');
    await page.getByText('The code has changed since this was judged').waitFor({ state: 'detached' });
    assert.equal(await filter(), null);
    assert.equal(await draftOf(page, 'double'), judged);
  });
}
