import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { aProblem } from '#server/testing/a-problem.ts';
import type { WebHalf } from '#server/testing/web-half.ts';
import { startBrowser } from './browser.ts';
import { startOwnSite, visit } from './own-site.ts';

const count = 2000;
/** With `double`, which is always there, and the pattern. */
const all = count + 2;
const tags = ['array', 'graph', 'hash-map', 'string', 'tree', 'heap', 'stack', 'greedy', 'maths', 'design'];
const text = `<p>${'A statement as long as they usually are. '.repeat(150)}</p>`;

/** All by one statement each: one by one they take minutes on a busy machine. */
async function multiply({ database }: WebHalf): Promise<void> {
  await database.execute(`
    insert into problem_versions (slug, content_hash, built)
    select 'problem-' || digits, 'hash ' || digits, built || jsonb_build_object(
      'slug', 'problem-' || digits,
      'title', case number when 1234 then 'Résumé of the übermäßig long' else 'Problem ' || digits end,
      'difficulty', 1 + number % 5,
      'tags', jsonb_build_array(tags[1 + number % 10], tags[1 + (number * 7 + 3) % 10]))
    from problem_versions, generate_series(0, ${count - 1}) number, lpad(number::text, 4, '0') digits,
      string_to_array('${tags.join(' ')}', ' ') tags
    where slug = 'pattern'`);
  await database.execute(`
    insert into problems (slug, version_id) select slug, id from problem_versions where slug like 'problem-%'`);
}

let browser: Browser;
let web: WebHalf;
before(async () => {
  web = await startOwnSite([aProblem({ slug: 'pattern', statementHtml: text, editorialHtml: text })]);
  await multiply(web);
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

const row = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name });
const rowsMade = (page: Page) => page.locator('tbody tr[aria-rowindex]').count();
const search = (page: Page) => page.getByRole('textbox', { name: 'Search problems' });
const state = (page: Page) => page.getByLabel('State');

/** From a key to the frame that shows what came of it, as the page itself sees it; by key. */
async function keyTimes(page: Page, word: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    const listen = () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
    };
    window.addEventListener('keydown', listen, { capture: true });
  });
  await search(page).pressSequentially(word);
  await page.waitForFunction(
    (length) => (globalThis as unknown as { keyTimes: number[] }).keyTimes.length >= length,
    word.length,
  );
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

test('two thousand problems: only what is in sight is made, and a key finds one of them', async (t) => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  const from = performance.now();
  await page.goto('/');
  await page.getByText(`0 of ${all} solved`).waitFor();
  await row(page, 'Problem 0000').waitFor();
  t.diagnostic(`cold, to the first rows: ${Math.round(performance.now() - from)} ms`);
  assert.ok((await rowsMade(page)) < 80, 'rows in sight and a few more');

  const times = await keyTimes(page, 'resume uber');
  t.diagnostic(`a key of the search, ms: ${times.map(Math.round).join(', ')}`);
  await page.getByText(`1 problem of ${all}`).waitFor();
  await row(page, 'Résumé of the übermäßig long').waitFor();
  await page.waitForURL('**/?q=resume+uber');
  assert.deepEqual(visitor.problems, []);
});

test('the last of two thousand is reached by scrolling, and Back comes back to it', async () => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  await page.goto('/?sort=title');
  await row(page, 'Problem 0000').waitFor();
  const last = row(page, 'Title of pattern');
  while ((await last.count()) === 0) {
    await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  assert.ok((await rowsMade(page)) < 80);
  await last.click();
  await page.getByRole('heading', { name: 'Title of pattern' }).first().waitFor();
  await page.goBack();
  await last.waitFor();
});

test('Tab goes on from row to row beyond what was in sight', async () => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  await page.goto('/?sort=title');
  await row(page, 'Problem 0000').focus();
  for (let row = 0; row < 60; row += 1) await page.keyboard.press('Tab');
  const focused = page.locator('tbody a:focus');
  assert.equal(await focused.innerText(), 'Problem 0060');
  assert.ok(await focused.isVisible());
});

test('a choice is a step that Back takes back, and an address opens as it was left', async () => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  await page.goto('/?q=problem');
  await page.getByText(`2000 problems of ${all}`).waitFor();
  await page.getByLabel('Difficulty').selectOption('5');
  await page.getByText(`400 problems of ${all}`).waitFor();
  await page.getByRole('link', { name: /^heap/ }).click();
  await page.waitForURL((url) => url.searchParams.get('tag') === 'heap');
  await page.getByLabel('Order').selectOption('hardest');
  await page.waitForURL((url) => url.searchParams.get('sort') === 'hardest');
  const address = page.url();
  for (let steps = 0; steps < 3; steps += 1) await page.goBack();
  await page.getByText(`2000 problems of ${all}`).waitFor();
  assert.equal(await search(page).inputValue(), 'problem');
  await page.goto(address);
  assert.equal(await page.getByLabel('Tag', { exact: true }).inputValue(), 'heap');
  assert.equal(await page.getByLabel('Difficulty').inputValue(), '5');
});

test('an empty list says why and has a way out', async () => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  await page.goto('/?q=0007&state=solved');
  await page.getByText(/^None of the/).waitFor();
  await page.getByRole('button', { name: 'Search “0007” everywhere (1)' }).click();
  await row(page, 'Problem 0007').waitFor();
  assert.equal(await state(page).inputValue(), '');
  await search(page).fill('no such thing');
  await page.getByRole('button', { name: 'Show all problems' }).click();
  await row(page, 'Problem 0000').waitFor();
  assert.equal(await search(page).inputValue(), '');
});

test('by keyboard: a slash searches, and the next unsolved is one link away', async () => {
  await using visitor = await visit(web, browser);
  const { page } = visitor;
  await page.goto('/?sort=hardest&tag=heap');
  await page.getByText('Next unsolved:').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('1995');
  await page.getByText(`1 problem of`).waitFor();
  const next = page.getByRole('link', { name: 'Next unsolved: Problem 1995' });
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/problems/problem-1995');
});

test('at 390 px the tags are folded away and nothing is wider than the screen', async () => {
  await using visitor = await visit(web, browser, { viewport: { width: 390, height: 760 } });
  const { page } = visitor;
  await page.goto('/');
  await page.getByText('Progress by tag').click();
  await page.getByRole('link', { name: /^heap/ }).click();
  await page.waitForURL('**/?tag=heap');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(wider, 0);
});
