import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { pythonVersion } from '../editor/python-help/python-version.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { markedWith, openWithHelp } from './python-help.ts';
import { idOf, openProblem, run, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** Runs a line in a box, where a solution would be, and gives what it prints. */
async function printedInBox(page: Page, line: string): Promise<string> {
  await typeProgram(page, `def first_missing_positive(nums):\n    ${line}\n    return 1`);
  const id = await idOf(page, () => run(page));
  const { cases } = await (await page.request.get(`/api/submissions/${id}`)).json();
  return cases[0].detail.stdout.trim();
}

test('the editor knows every name that a box gives, and none that it does not', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  const all =
    "sorted(name for name in {**__builtins__, **globals()} if name[0] != '_' and name != 'first_missing_positive')";
  // In parts, for of a long output only the beginning is kept for the page.
  const given: string[] = [];
  for (const from of [0, 1, 2]) given.push(await printedInBox(page, `print(*${all}[${from}::3])`));
  const names = given.join(' ').split(/\s+/);
  assert.ok(names.length > 300 && names.includes('heappush') && names.includes('TreeNode'), String(names));
  const uses = names.map((name) => `print(${name})`).join('\n');
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [`touchstone:draft:${slug}`, `${uses}\nprint(subprocess)\n`],
  );
  await openWithHelp(page, slug);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  // From the end it goes to the first fault of the file: any name that is unknown would stand before this one.
  await markedWith(page, 'F8', /"subprocess" is not defined/);
});

test('the editor speaks of the Python that boxes run', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openProblem(page, slug);
  assert.equal(await printedInBox(page, "print(*sys.version_info[:2], sep='.')"), pythonVersion);
});
