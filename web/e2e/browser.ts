import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { judgeUrl } from './judge.ts';

/** A judge shares the machine with the browser and with other tests: what is slow is not yet wrong. */
const patienceMs = 60_000;

export type Visitor = AsyncDisposable & { page: Page; newTab: () => Promise<Page>; problems: string[] };

export async function startBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/** Somebody who was never here: no cookies, no drafts. What the page complains of is collected. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: judgeUrl(),
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  const problems: string[] = [];
  const newTab = async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    return page;
  };
  return { page: await newTab(), newTab, problems, [Symbol.asyncDispose]: () => context.close() };
}

/** The same person at another machine: the same session, and a browser that knows nothing else. What it shows is the server's. */
export async function otherDevice(browser: Browser, { page }: Visitor): Promise<Visitor> {
  const { cookies } = await page.context().storageState();
  return newVisitor(browser, { storageState: { cookies, origins: [] } });
}
