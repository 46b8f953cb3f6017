import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, startBrowser } from './browser.ts';
import { crashingGap } from './programs.ts';
import { editorReady, openTab, run, typeProgram } from './solve-page.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

type AxeResults = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

async function violations(page: Page): Promise<string[]> {
  // What is still fading in has colours of its own.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.addScriptTag({ path: axePath });
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

const screens = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', contrast: 'more', width: 1024 },
  { colorScheme: 'dark', contrast: 'more', width: 1024 },
] as const;

for (const { width, ...wish } of screens) {
  const { colorScheme, contrast } = { contrast: 'no-preference', ...wish } as const;
  const words = contrast === 'more' ? `${colorScheme} with high contrast` : colorScheme;
  test(`axe finds nothing on any page, ${words}, ${width} px wide`, async () => {
    // The page's own policy would refuse the checker's script.
    const options = {
      colorScheme,
      contrast,
      viewport: { width, height: 850 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    } as const;
    await using visitor = await newVisitor(browser, options);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    assert.deepEqual(await violations(page), []);

    await page.getByRole('link', { name: 'First Missing Positive', exact: true }).click();
    await page.getByRole('heading', { name: 'Your task' }).waitFor();
    assert.deepEqual(await violations(page), []);
    for (const tab of ['Hints', 'Editorial', 'Cases']) {
      await openTab(page, tab);
      assert.deepEqual(await violations(page), [], tab);
    }

    await editorReady(page);
    if (width < 768) await openTab(page, 'Code');
    await typeProgram(page, crashingGap);
    assert.deepEqual(await violations(page), [], 'Code');
    assert.equal(await run(page), 'Runtime error');
    assert.deepEqual(await violations(page), [], 'Result');
    await openTab(page, 'Submissions');
    await page
      .getByRole('row', { name: /Runtime error/ })
      .getByRole('button')
      .click();
    await page.getByRole('button', { name: 'Restore into the editor' }).waitFor();
    assert.deepEqual(await violations(page), [], 'Submissions');
    await openTab(page, width < 768 ? 'Result' : 'Statement');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    assert.deepEqual(await violations(page), [], 'Keys');
  });
}
