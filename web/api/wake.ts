/** A tick that comes so much too late was slept through. */
const tickMs = 5_000;
const sleptMs = 15_000;

/**
 * Calls back when the machine has slept or the network is back: then a connection may be dead without the browser
 * having noticed. Returns how to stop.
 */
export function onDoubt(callback: () => void): () => void {
  let last = Date.now();
  const tick = setInterval(() => {
    const now = Date.now();
    if (now - last > sleptMs) callback();
    last = now;
  }, tickMs);
  const target = globalThis.window;
  target?.addEventListener('online', callback);
  return () => {
    clearInterval(tick);
    target?.removeEventListener('online', callback);
  };
}
