import type { Page } from 'playwright-core';
import { keyTimes, watchKeys } from './key-times.ts';

/** What one visit of the solve page took. Times are from the start of the navigation, unless it says otherwise. */
export type Visit = {
  textMs: number;
  codeMs: number;
  editorMs: number;
  /** From the key press to the list of suggestions, as soon as the editor was ready. */
  completionMs: number;
  /** Work of the main thread for each key press: handling it, and the frame that shows it. */
  keyMs: number[];
  /** As it came over the wire, without what comes with the editor and after it. */
  initialScriptBytes: number;
};

const slug = 'first-missing-positive';
/** Named by the document already, fetched beside the rest, and run after it. */
const editorsOwn = /\/(create-editor|editor|python)-[^/]*\.js$/;
/** A whole answer, as one types it: the editor indents by itself. */
const typed = `def first_missing_positive(nums: list[int]) -> int:
size = len(nums)
for place in range(size):
value = nums[place]
# Every number that may be the answer goes to a place of its own.
while 1 <= value <= size and nums[value - 1] != value:
nums[value - 1], value = value, nums[value - 1]

wrong = (place + 1 for place in range(size) if nums[place] != place + 1)
return next(wrong, size + 1)
`;
const patienceMs = 60_000;

export async function measureVisit(page: Page): Promise<Visit> {
  page.setDefaultTimeout(patienceMs);
  await page.addInitScript(watchForSights);
  await page.goto(`/problems/${slug}`);
  await page.locator('[data-testid="editor"][data-ready="true"]').waitFor({ state: 'attached' });
  const completionMs = await completion(page);
  const keyMs = await keyPresses(page);
  const sights = await page.evaluate(() => (globalThis as unknown as Watched).sights);
  const initialScriptBytes = await firstScripts(page, sights.editor ?? 0);
  await page.close();
  const { text = Number.NaN, code = Number.NaN, editor = Number.NaN } = sights;
  return { textMs: text, codeMs: code, editorMs: editor, completionMs, keyMs, initialScriptBytes };
}

type Watched = { sights: Partial<Record<'text' | 'code' | 'editor', number>> };

/** Notes when each of them is first there. Runs in the page, before anything of it. */
function watchForSights(): void {
  const sights: Watched['sights'] = {};
  Object.assign(globalThis, { sights });
  const selectors = {
    text: 'main [role="tabpanel"] h2',
    code: '[data-testid="editor"] pre, .view-line',
    editor: '[data-testid="editor"][data-ready="true"]',
  };
  const look = () => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (!(name in sights) && document.querySelector(selector)) {
        sights[name as keyof typeof selectors] = performance.now();
      }
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

async function completion(page: Page): Promise<number> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('first_name = 1\nfirst_n');
  const start = performance.now();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  const took = performance.now() - start;
  await page.keyboard.press('Escape');
  return took;
}

async function keyPresses(page: Page): Promise<number[]> {
  await watchKeys(page);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed, { delay: 60 });
  return keyTimes(page);
}

/** The bytes, as they came, of all scripts that were asked for before the editor was there, without its own. */
async function firstScripts(page: Page, editorMs: number): Promise<number> {
  const loaded = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, startTime, encodedBodySize }) => ({
        path: new URL(name).pathname,
        startTime,
        encodedBodySize,
      }),
    ),
  );
  return loaded
    .filter(({ path, startTime }) => path.endsWith('.js') && startTime <= editorMs && !editorsOwn.test(path))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}
