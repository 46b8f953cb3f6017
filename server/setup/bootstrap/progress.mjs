const REPEAT_SECONDS = 15;

/** One line that counts seconds on a terminal; in a log, a line now and then. On stderr, so that stdout stays the entry's own. */
export function startProgress(title) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const onTerminal = process.stderr.isTTY;
  const show = () =>
    process.stderr.write(onTerminal ? `\r\x1b[K${title} … ${seconds()} s` : `${title} … ${seconds()} s\n`);
  const finish = (text) => {
    clearInterval(timer);
    process.stderr.write(`${onTerminal ? '\r\x1b[K' : ''}${text} (${seconds()} s)\n`);
  };
  process.stderr.write(onTerminal ? title : `${title} …\n`);
  const timer = setInterval(show, onTerminal ? 1000 : REPEAT_SECONDS * 1000);
  return { done: finish, failed: finish };
}
