import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import type { BuiltProblem } from '#server/problem/built-problem.ts';
import { saveProblem } from '#server/store/problems.ts';
import { startWebHalf, type WebHalf } from '#server/testing/web-half.ts';
import { newVisitor, startBrowser, type Visitor } from './browser.ts';

const webRoot = fileURLToPath(new URL('../dist', import.meta.url));

/** A site with problems of a test's own making, and without a judge: a test says itself what is judged how. */
async function startOwnSite(problems: BuiltProblem[]): Promise<WebHalf> {
  const web = await startWebHalf({ webRoot });
  for (const problem of problems) await saveProblem(web.database, problem);
  await web.database.execute(`
    insert into judges (id, metrics, seen_at) values ('nobody', '[]', now() + interval '1 day')`);
  return web;
}

type OwnSite = {
  web: WebHalf;
  visit: (options?: BrowserContextOptions) => Promise<Visitor>;
};

/** One for a whole test file, and a browser to visit it: both go when its tests are done. */
export async function useOwnSite(problems: BuiltProblem[] = []): Promise<OwnSite> {
  const stack = new AsyncDisposableStack();
  after(() => stack.disposeAsync());
  const web = stack.use(await startOwnSite(problems));
  const browser = await startBrowser();
  stack.defer(() => browser.close());
  return { web, visit: (options) => newVisitor(browser, { baseURL: web.address, ...options }) };
}
