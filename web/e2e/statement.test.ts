import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageAddresses, imageName } from '#server/problem/images.ts';
import { renderMarkdown } from '#server/problem/markdown.ts';
import { saveProblem } from '#server/store/problems.ts';
import { aProblem } from '#server/testing/a-problem.ts';
import { useOwnSite } from './own-site.ts';

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
);
const files = new Map([['statement/box.svg', drawing]]);

const text = `## What to do

Some *words*, **more**, \`code\` and a [link](https://example.org).

1. one
2. two

> quoted

| n | n² |
|---:|---:|
| 2 | 4 |

$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$

![A box](box.svg)

\`\`\`python
print("a < b")
\`\`\`
`;

const hostile = `<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 2">
<svg onload="globalThis.hacked = 3"></svg> <iframe src="/"></iframe> <style>body { display: none }</style>

[run](javascript:globalThis.hacked=4) ![x](data:text/html,<script>globalThis.hacked=5</script>)

![elsewhere](https://example.org/spy.png)

$\\href{javascript:globalThis.hacked=6}{x}$`;

const { web, visit } = await useOwnSite([
  aProblem({
    slug: 'hostile',
    statementHtml: renderMarkdown(hostile),
    hintsHtml: [renderMarkdown(hostile)],
  }),
]);
const statementHtml = renderMarkdown(text, imageAddresses(files, 'statement'));
const images = [{ name: imageName('statement/box.svg', drawing), bytes: drawing }];
await saveProblem(web.database, { ...aProblem({ slug: 'plain', statementHtml }), images });

test('a statement shows its table, its formula, its image and its code, which can be copied', async () => {
  await using visitor = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visitor;
  await page.goto('/problems/plain');
  await page.getByRole('cell', { name: '4' }).waitFor();
  assert.equal(
    await page.locator('math[display="block"] msubsup, math[display="block"] munderover').count(),
    1,
  );
  const image = page.getByRole('img', { name: 'A box' });
  await image.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('img')?.naturalWidth === 40);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'print("a < b")');
  assert.deepEqual(visitor.problems, []);
});

test('a hostile statement runs nothing, fetches nothing and hides nothing', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(web.address)) elsewhere.push(request.url());
  });
  await page.goto('/problems/hostile');
  await page.getByText('<script>globalThis.hacked = 1</script>').first().waitFor();
  await page.getByRole('tab', { name: 'Hints' }).click();
  await page.getByRole('button', { name: 'Show hint 1' }).click();
  await page.getByText('[image: elsewhere]').waitFor();
  assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
  assert.equal(await page.locator('iframe, object, embed').count(), 0);
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(visitor.problems, []);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`paper shows the statement alone, dark on white, from ${colorScheme}`, async () => {
    await using visitor = await visit({ colorScheme });
    const { page } = visitor;
    await page.goto('/problems/plain');
    await page.getByRole('tab', { name: 'Hints' }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-print-sheet]');
    await sheet.getByText('Some words').waitFor();
    assert.equal(await page.locator('#root').isVisible(), false);
    assert.equal(await sheet.getByRole('button', { name: 'Copy' }).count(), 0);
    const colours = await sheet.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor];
    });
    assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ media: 'screen' });
    await sheet.waitFor({ state: 'detached' });
    assert.ok(await page.getByRole('tab', { name: 'Hints', selected: true }).isVisible());
  });
}
