import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.ts';
import { useOwnSite } from './own-site.ts';
import { draftOf, openProblem, typeProgram } from './solve-page.ts';

// The rest of what the editor is made of: each feature is imported by itself, so each is used here once.
const { visit } = await useOwnSite();

async function editing(program: string): Promise<Visitor> {
  const visitor = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await openProblem(visitor.page, 'double');
  await typeProgram(visitor.page, program);
  // Suggestions would take some of the keys; a moved cursor ends them.
  await visitor.page.keyboard.press('Home');
  await visitor.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  return visitor;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const draft = (page: Page) => draftOf(page, 'double');

/** Pressed from the beginning of the last line, as on Linux. */
const edits: { does: string; from: string; keys: string[]; to: string }[] = [
  { does: 'a line is duplicated', from: 'a = 1', keys: ['Control+Shift+Alt+ArrowDown'], to: 'a = 1\na = 1' },
  { does: 'a line is deleted', from: 'a = 1\nb = 2', keys: ['ControlOrMeta+Shift+K'], to: 'a = 1' },
  {
    does: 'a line is selected whole, and the next with it',
    from: 'a = 1\nb = 2',
    keys: ['ControlOrMeta+Home', 'ControlOrMeta+L', 'ControlOrMeta+L', 'Delete'],
    to: '',
  },
  { does: 'a line is indented and back', from: 'a = 1', keys: ['ControlOrMeta+]'], to: '    a = 1' },
  {
    does: 'every use of a word is written over at once',
    from: 'a = a + a',
    keys: ['ControlOrMeta+D', 'ControlOrMeta+D', 'ControlOrMeta+D', 'b', 'Escape', 'Escape'],
    to: 'b = b + b',
  },
  {
    does: 'a cursor is added below',
    from: 'a\na',
    keys: ['ControlOrMeta+Home', 'Shift+Alt+ArrowDown', 'x'],
    to: 'xa\nxa',
  },
  {
    does: 'the last cursor is taken back',
    from: 'a = a',
    keys: ['ControlOrMeta+D', 'ControlOrMeta+D', 'ControlOrMeta+U', 'b', 'Escape'],
    to: 'b = a',
  },
  { does: 'a word is deleted', from: 'alpha beta', keys: ['Control+Delete'], to: ' beta' },
  {
    does: 'the selection grows from the word to the call',
    from: 'f(one, two)',
    keys: ['ArrowRight', 'ArrowRight', 'Shift+Alt+ArrowRight', 'Shift+Alt+ArrowRight', 'Delete'],
    to: 'f()',
  },
  {
    does: 'a line without a selection is cut and pasted',
    from: 'a = 1\nb = 2',
    keys: ['ControlOrMeta+X', 'ControlOrMeta+Home', 'ControlOrMeta+V'],
    to: 'b = 2\na = 1',
  },
  {
    does: 'a selection goes from an anchor to the cursor',
    from: 'abc',
    keys: [
      'ControlOrMeta+K',
      'ControlOrMeta+B',
      'ArrowRight',
      'ArrowRight',
      'ControlOrMeta+K',
      'ControlOrMeta+K',
      'Delete',
    ],
    to: 'c',
  },
];

for (const { does, from, keys, to } of edits) {
  test(`by key ${does}`, async () => {
    await using visitor = await editing(from);
    await press(visitor.page, ...keys);
    assert.equal((await draft(visitor.page))?.trimEnd(), to);
  });
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget').waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

test('letters are transposed by a command, and the font grows', async () => {
  await using visitor = await editing('ab');
  const { page } = visitor;
  await press(page, 'ArrowRight');
  await command(page, 'Transpose Letters');
  assert.equal(await draft(page), 'ba');
  const size = () =>
    page
      .locator('.view-lines')
      .first()
      .evaluate((lines) => Number.parseFloat(getComputedStyle(lines).fontSize));
  const before = await size();
  await command(page, 'Increase Editor Font Size');
  assert.ok((await size()) > before);
});

test('a line is gone to by its number', async () => {
  await using visitor = await editing('a\nb\nc');
  const { page } = visitor;
  await press(page, 'Control+G');
  await page.locator('.quick-input-widget').waitFor();
  await page.keyboard.type('2');
  await press(page, 'Enter');
  await page.locator('.active-line-number', { hasText: /^2$/ }).waitFor();
});

test('brackets that belong together and other uses of a word are marked, and a menu is there', async () => {
  await using visitor = await editing('(word) + word');
  const { page } = visitor;
  await page.locator('.bracket-match').nth(1).waitFor({ state: 'attached' });
  await press(page, 'ArrowRight', 'ArrowRight');
  await page
    .locator('.wordHighlightText, .wordHighlight, .wordHighlightStrong')
    .nth(1)
    .waitFor({ state: 'attached' });
  await press(page, 'Shift+F10');
  await page
    .locator('.monaco-menu, .context-view.monaco-menu-container')
    .first()
    .waitFor({ state: 'attached' });
});

test('an editor that could not be fetched says so, and the code is there to be read and after a reload', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  const editor = /\/assets\/create-editor-[^/]*\.js$/;
  await page.route(editor, (route) => route.abort('internetdisconnected'));
  await page.goto('/problems/double');
  await page.getByRole('alert').getByText('This part of the page could not be fetched').waitFor();
  await page.getByText('def double(n):').first().waitFor();
  await page.unroute(editor);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.locator('[data-testid="editor"][data-ready="true"]').waitFor({ state: 'attached' });
  assert.deepEqual(
    visitor.problems.filter((problem) => !/Failed to load|ERR_INTERNET_DISCONNECTED/.test(problem)),
    [],
  );
});
