import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A browser of its own, where nothing is in any cache, nor compiled. */
export type FreshBrowser = AsyncDisposable & { openPage(): Promise<Page> };

const lookEveryMs = 250;
/** Of all its processes together, between two looks. */
const idleMs = 15;
const patienceMs = 30_000;

/**
 * A page of it is empty and at rest: for a second after a window is there the browser goes on to load what its own surface
 * is made of, in processes that take the cores from what is measured. Who opens a problem has a window already.
 */
export async function launchFresh(executablePath: string, baseURL: string): Promise<FreshBrowser> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  const openPage = async () => {
    const page = await context.newPage();
    await untilIdle(browser);
    return page;
  };
  return { openPage, [Symbol.asyncDispose]: () => browser.close() };
}

async function untilIdle(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const deadline = Date.now() + patienceMs;
  let before = Number.NEGATIVE_INFINITY;
  for (;;) {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const usedMs = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    if (usedMs - before < idleMs) break;
    if (Date.now() > deadline) throw new Error('The browser did not come to rest: is this machine busy?');
    before = usedMs;
    await pause(lookEveryMs);
  }
  await session.detach();
}
