import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { BuiltProblem } from '#server/problem/built-problem.ts';
import { saveProblem } from '#server/store/problems.ts';
import { startWebHalf, type WebHalf } from '#server/testing/web-half.ts';
import { newVisitor, type Visitor } from './browser.ts';

const webRoot = fileURLToPath(new URL('../dist', import.meta.url));

/** A site with problems of a test's own making, and without a judge: a test says itself what is judged how. */
export async function startOwnSite(problems: BuiltProblem[]): Promise<WebHalf> {
  const web = await startWebHalf({ webRoot });
  for (const problem of problems) await saveProblem(web.database, problem);
  await web.database.execute(`
    insert into judges (id, metrics, seen_at) values ('nobody', '[]', now() + interval '1 day')`);
  return web;
}

export function visit(web: WebHalf, browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  return newVisitor(browser, { baseURL: web.address, ...options });
}
