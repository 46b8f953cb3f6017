import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { violations } from './axe.ts';
import { newVisitor, startBrowser } from './browser.ts';
import { marked, markedWith, openWithHelp, switchHelp } from './python-help.ts';
import { draftOf, typeProgram } from './solve-page.ts';

const slug = 'first-missing-positive';
let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('completion offers the methods of a list, and what they do', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'def f(nums: list[int]):\n    nums');
  await page.keyboard.type('.so');
  await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'sort' }).waitFor();
  // The second time it is pressed, it is the documentation that is wanted.
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details', { hasText: 'Sort the list in ascending order' }).waitFor();
  await page.keyboard.press('Tab');
  assert.match((await draftOf(page, slug)) ?? '', /nums\.sort$/);
});

test('names are offered once each, and none from modules that were not imported', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'value = 1\npass');
  await page.keyboard.press('Enter');
  await page.keyboard.type('va');
  const rows = page.locator('.suggest-widget .monaco-list-row');
  await rows.filter({ hasText: 'ValueError' }).waitFor();
  await page.keyboard.type('lue');
  await rows.filter({ hasText: 'vars' }).waitFor({ state: 'detached' });
  const labels = await rows.allTextContents();
  assert.equal(labels.filter((label) => label === 'value').length, 1, labels.join(', '));
  // `optparse` has Values, `multiprocessing` has Value.
  assert.ok(!labels.some((label) => /^Values?\b/.test(label)), labels.join(', '));
});

test('hovering by key tells the type of a name', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'from collections import Counter\ncount = Counter("abc")\ncount');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('ControlOrMeta+I');
  await page.locator('.monaco-hover', { hasText: 'Counter[str]' }).waitFor();
});

test('the parameters of a call are shown while it is written', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'def f(nums: list[int]):\n    heapq.heappush');
  await page.keyboard.type('(');
  const hints = page.locator('.parameter-hints-widget');
  await hints.filter({ hasText: 'maintaining the heap invariant' }).waitFor();
});

test('F12 goes to the definition and F2 renames every use', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'def helper(n: int) -> int:\n    return n\n\nprint(helper(1))');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F12');
  await page.locator('.view-line', { hasText: 'def helper' }).waitFor();
  await page.waitForFunction(
    () => document.querySelector('.line-numbers.active-line-number')?.textContent === '1',
  );
  await page.keyboard.press('F2');
  await page.locator('.rename-box input:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('twice');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (key) => localStorage.getItem(key)?.includes('print(twice(1))'),
    `touchstone:draft:${slug}`,
  );
  assert.equal(await draftOf(page, slug), 'def twice(n: int) -> int:\n    return n\n\nprint(twice(1))');
});

test('names are coloured by what they are, and no longer once the types are switched off', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'def area(side):\n    twice = side\n    return area(twice)');
  const style = (line: number, word: string) =>
    page
      .locator('.view-line')
      .nth(line)
      .evaluate((row, word) => {
        const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) if (texts.currentNode.textContent?.includes(word)) break;
        const { color, fontStyle } = getComputedStyle(texts.currentNode.parentElement ?? row);
        return `${color} ${fontStyle}`;
      }, word);
  const named = page
    .locator('.view-line')
    .nth(2)
    .locator('span span', { hasText: /^area$/ });
  await named.waitFor({ state: 'attached' });
  const variable = await style(1, 'twice');
  assert.notEqual(await style(2, 'area'), variable, 'a function is none');
  assert.match(await style(1, 'side'), /italic/, 'what it is called with leans');
  assert.equal(variable, await style(1, '='), 'a variable is plain text');
  await switchHelp(page, 'Types and completion');
  await named.waitFor({ state: 'detached' });
});

test('an unused import is told once, and a quick fix removes it', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'def f():\n    return 1\nimport os');
  await markedWith(page, 'F8', /`os` imported but unused/);
  assert.equal(await marked(page, 'squiggly-warning'), 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+.');
  await page.locator('.action-widget', { hasText: 'Remove unused import' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (key) => !localStorage.getItem(key)?.includes('import'),
    `touchstone:draft:${slug}`,
  );
});

test('Shift+Alt+F formats the program', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, "def f( a,b ):\n  return {'a':a}");
  await page.keyboard.press('Shift+Alt+F');
  const formatted = 'def f(a, b):\n    return {"a": a}\n';
  await page.waitForFunction(
    ([key, text]) => localStorage.getItem(key as string) === text,
    [`touchstone:draft:${slug}`, formatted],
  );
});

test('a mistake of syntax is told by one tool, also while the other is off', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, slug);
  await typeProgram(page, 'x = = 1');
  await markedWith(page, 'F8', /Expected expression/);
  assert.equal(await marked(page, 'squiggly-error'), 1);
  await switchHelp(page, 'Types and completion');
  await page.keyboard.press('Escape');
  await page.locator('.monaco-editor .view-lines').first().click();
  await markedWith(page, 'F8', /Expected an expression/);
});

test('the node classes are known where the judge gives them, and not to a program', async () => {
  await using visitor = await newVisitor(browser);
  const { page } = visitor;
  await openWithHelp(page, 'tree-codec');
  await typeProgram(page, 'def f(root: TreeNode):\n    root.lefty');
  await markedWith(page, 'F8', /Cannot access attribute "lefty" for class "TreeNode"/);
  await openWithHelp(page, 'dijkstra');
  await typeProgram(page, 'root = TreeNode(1)');
  await markedWith(page, 'F8', /"TreeNode" is not defined/);
});

test('axe finds nothing in suggestions from elsewhere, nor in the switches', async () => {
  // The page's own policy would refuse the checker's script.
  await using visitor = await newVisitor(browser, { bypassCSP: true, reducedMotion: 'reduce' });
  const { page } = visitor;
  await openWithHelp(page, 'dijkstra');
  await typeProgram(page, 'x = 1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('heappus');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'heappush · heapq' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Python help' }).click();
  await page.getByRole('dialog', { name: 'Python help' }).waitFor();
  assert.deepEqual(await violations(page), []);
});
