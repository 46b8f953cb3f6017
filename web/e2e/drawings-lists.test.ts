import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { BuiltProblem } from '#server/problem/built-problem.ts';
import type { TypeNode } from '#server/problem/types.ts';
import { aProblem } from '#server/testing/a-problem.ts';
import { failAt, failed } from './failing.ts';
import { useOwnSite } from './own-site.ts';
import { openProblem, openTab } from './solve-page.ts';

const linked: TypeNode = { t: 'linked', of: { t: 'int' } };
const grid: TypeNode = { t: 'list', of: { t: 'list', of: { t: 'int' } } };
const shaped: BuiltProblem['harness'] = {
  kind: 'function',
  recursionLimit: 1000,
  prelude: 'practice',
  entry: { names: ['double'], params: [{ name: 'chain', type: linked }], returns: grid },
  result: 'return',
};

const inputFields = [{ name: 'chain', type: 'ListNode[int]', constraints: '' }];
const groups = [{ name: 'sample', visibility: 'hidden' } as const];
const { web, visit } = await useOwnSite([aProblem({ slug: 'shaped', harness: shaped, inputFields, groups })]);

const details = (page: Page) => page.getByTestId('case-details');

test('linked lists and grids are drawn where they are typed and where they differ', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await openProblem(page, 'shaped');
  await openTab(page, 'Cases');
  await page.getByLabel(/^chain: /).fill('[1, 2, 3]');
  await page.getByRole('img', { name: /^chain\. Linked list of 3: 1, then 2, then 3, then None/ }).waitFor();
  const detail = {
    input: { chain: '[1, 2, 3]' },
    expected: '[[1, 2], [3, 4]]',
    actual: '[[1, 2], [3, 5]]',
    stdout: '',
    stderr: '',
  };
  await failAt(web, page, 'ControlOrMeta+Enter', { ...failed, detail });
  await details(page)
    .getByRole('img', { name: /^Expected\. Grid of 2 rows.*Different: 4/ })
    .waitFor();
  await details(page)
    .getByRole('img', { name: /^Got\. Grid of 2 rows.*Different: 5/ })
    .waitFor();
});
