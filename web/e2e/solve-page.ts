import type { Locator, Page, Response } from 'playwright-core';

/** The solve page as a person uses it: by what can be seen and pressed. */
export async function openProblem(page: Page, slug: string): Promise<void> {
  await page.goto(`/problems/${slug}`);
  await editorReady(page);
}

export async function editorReady(page: Page): Promise<void> {
  await page.locator('[data-testid="editor"][data-ready="true"]').waitFor({ state: 'attached' });
}

export async function typeProgram(page: Page, source: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await typeOver(page, source);
}

/** Types a program in place of the one in the editor, which has the focus. It indents by itself: each line is cleared first. */
export async function typeOver(page: Page, source: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  for (const [index, line] of source.trimEnd().split('\n').entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Home');
    }
    if (line === '') await page.keyboard.press('Delete');
    else await page.keyboard.insertText(line);
  }
}

type Place = { x: number; y: number; width: number; height: number };

/**
 * Where it is on the screen, in CSS pixels. What is drawn anew while it is measured, as a line whose colours come, is looked
 * for again.
 */
export async function placeOf(shown: Locator): Promise<Place> {
  for (;;) {
    await shown.waitFor();
    const place = await shown.boundingBox();
    if (place) return place;
  }
}

/** The program as the browser keeps it, which is what would be sent. */
export async function draftOf(page: Page, slug: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), `touchstone:draft:${slug}`);
}

/** Waits until the page says this of where the newest change is. */
export async function keptState(page: Page, kind: 'draft' | 'note', words: string): Promise<void> {
  await page.getByTestId(`${kind}-state`).getByText(words, { exact: true }).waitFor();
}

/** What the server has, asked with the page's own session. */
export async function textOnServer(page: Page, slug: string, kind: 'draft' | 'note'): Promise<string | null> {
  const response = await page.request.get(`/api/problems/${slug}/${kind}`);
  return ((await response.json()) as { text: string | null }).text;
}

/** What the server answers to the submission that is started so. */
async function answerTo(page: Page, start: () => Promise<unknown>): Promise<Response> {
  const created = page.waitForResponse(
    (response) => response.url().endsWith('/api/submissions') && response.request().method() === 'POST',
  );
  await start();
  return created;
}

/** The id of the submission that is started so. */
export async function idOf(page: Page, start: () => Promise<unknown>): Promise<string> {
  const answer = await answerTo(page, start);
  return ((await answer.json()) as { id: string }).id;
}

/** Submits, and gives the id as soon as the server has it; the verdict is still to come. */
export async function submitted(page: Page): Promise<string> {
  return idOf(page, () => page.keyboard.press('ControlOrMeta+Enter'));
}

/** Waits for the verdict of what was just started, and gives its headline. */
async function verdictAfter(page: Page, start: () => Promise<void>): Promise<string> {
  await answerTo(page, start);
  return page.getByTestId('verdict').getByRole('heading').innerText();
}

export async function run(page: Page): Promise<string> {
  return verdictAfter(page, () => page.keyboard.press("ControlOrMeta+'"));
}

export async function submit(page: Page): Promise<string> {
  return verdictAfter(page, () => page.keyboard.press('ControlOrMeta+Enter'));
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}
