import type { Page } from 'playwright-core';

/**
 * From now on the page notes the work of its main thread for each key press: handling it, and the frame that shows it,
 * without the time that the browser waits for that frame.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(globalThis, { keys });
    const channel = new MessageChannel();
    const waiting: (() => void)[] = [];
    channel.port1.onmessage = () => waiting.shift()?.();
    // A message is a task of its own: it comes when the main thread has done what it was at.
    const afterThis = (then: () => void) => {
      waiting.push(then);
      channel.port2.postMessage(null);
    };
    const measure = () => {
      const pressed = performance.now();
      afterThis(() => {
        const handled = performance.now() - pressed;
        requestAnimationFrame(() => {
          const frame = performance.now();
          afterThis(() => keys.push(handled + performance.now() - frame));
        });
      });
    };
    window.addEventListener('keydown', measure, { capture: true });
  });
}

/** One for each key press, in ms. */
export function keyTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { keys: number[] }).keys);
}
